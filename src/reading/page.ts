// Of a chapter the mark says how many minutes it takes; of a list it is empty. Each loads what it needs itself.
const { reading } = document.querySelector<HTMLElement>('[data-reading]')?.dataset ?? {}

if (reading) import('./chapter.ts')
else import('./desk.ts')

export {}
