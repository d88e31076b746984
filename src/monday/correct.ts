import { weekOf } from './week.ts'

/** Puts another memo in the place of the one that the home page was built with, where the week has changed since. */
export async function correctMonday(): Promise<void> {
  const slip = document.querySelector<HTMLElement>('[data-week]')
  const now = new Date()
  // What Monday it is, the reader's own calendar says.
  const { week } = weekOf(new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())))
  if (!slip || slip.dataset.week === `${week}`) return
  const page = new DOMParser().parseFromString(await fetchSlip(week), 'text/html')
  const other = page.querySelector('[data-week]')
  if (other) slip.replaceWith(other)
}

/** Without a connection the slip stays, and says which week it is from. */
async function fetchSlip(week: number): Promise<string> {
  try {
    return await (await fetch(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}monday/${week}/`)).text()
  } catch {
    return ''
  }
}
