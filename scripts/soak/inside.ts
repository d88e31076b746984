/** A form as it stands in a page. */
export interface Shown {
  /** What the line at its foot says: `untouched`, `pending`, `saved`, `failed`, `readonly`; empty before the form has come to life. */
  save: string
  /** What the fields hold, and of each list which rows are there and in what order: see the model. */
  texts: Record<string, string>
  /** The fields that can be filled, by the type of their control. */
  controls: Record<string, string[]>
  /** The blocks that have rows. */
  lists: string[]
}

/** What a driven page has at hand. */
export interface Soak {
  read(): Shown
  /** Presses a box, or the radio button with a value. */
  press(name: string, value?: string): void
  /** Presses the nth button of a kind among the rows of a block. */
  pressInRows(block: string, button: string, n: number): void
  /** Types into a field, is busy for some milliseconds, in which it hears nothing, and saves before anything else can happen. */
  typeUnheard(name: string, text: string, ms: number): void
  /** Takes the caret out of its field, which shows what stands only then. */
  leave(): void
}

/** Puts `window.soak` into a page. It is sent there as text, and so stands for itself. What another block decides on is left alone. */
export function installReading() {
  const start = `rows-${location.pathname.split('/').at(-2)}-`
  const blocks = () => [...document.querySelectorAll('form.form .block:not(.block-pick, .block-grid, .block-actions)')]
  const controls = () => blocks().flatMap((block) => [...block.querySelectorAll<HTMLInputElement>('[name]')])
  const lists = () => blocks().flatMap((block) => [...block.querySelectorAll('ol[id^="rows-"]')])
  const idOf = (list: Element) => list.id.slice(start.length)

  const textOf = (control: HTMLInputElement) => {
    if (control.type === 'checkbox') return control.checked ? 'true' : ''
    return control.type === 'radio' && !control.checked ? '' : control.value
  }
  const rowsIn = (list: Element) => [...list.children].filter((row) => row.querySelector('.row-buttons')) as HTMLElement[]

  const read = (): Shown => {
    const save = document.querySelector('form.form .saved')?.getAttribute('data-save') ?? ''
    const shown: Shown = { save, texts: {}, controls: {}, lists: lists().map(idOf) }
    for (const control of controls()) {
      shown.texts[control.name] ||= textOf(control)
      const names = shown.controls[control.type] ?? []
      shown.controls[control.type] = names.includes(control.name) ? names : [...names, control.name]
    }
    for (const list of lists()) {
      const rows = rowsIn(list).map(({ dataset }) => dataset.row ?? '')
      shown.texts[idOf(list)] = rows.join(' ')
      for (const row of rows) shown.texts[`${idOf(list)}/${row}`] = 'there'
    }
    return shown
  }
  const press = (name: string, value?: string) =>
    controls()
      .find((control) => control.name === name && (value === undefined || control.value === value))
      ?.click()
  const pressInRows = (block: string, button: string, n: number) => {
    const section = document.getElementById(start + block)?.closest('.block')
    const buttons = [...(section?.querySelectorAll<HTMLElement>(button) ?? [])].filter((one) => one.ariaDisabled !== 'true')
    buttons[n % buttons.length]?.click()
  }
  const typeUnheard = (name: string, text: string, ms: number) => {
    const field = controls().find((control) => control.name === name)
    if (!field) return
    field.focus()
    // React sees only what is set past its own property.
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
    for (const start = performance.now(); performance.now() - start < ms; );
    document.dispatchEvent(new Event('freeze'))
  }
  const leave = () => {
    const field = document.activeElement
    if (field instanceof HTMLElement) field.blur()
    // A page that does not have the focus itself says nothing of that.
    field?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
  }
  Object.assign(window, { soak: { read, press, pressInRows, typeUnheard, leave } satisfies Soak })
}
