// What lists of chapters and paths show of their reader, once they have loaded: what has been read, and where to go on.
import { correctMonday } from '../monday/correct.ts'
import { allRead, onReading } from '../storage/reading.ts'
import { showPaths } from './paths.ts'
import { showPlace } from './place.ts'
import { showRead } from './rows.ts'

function show() {
  const read = allRead()
  showRead(read)
  showPaths(read)
  showPlace(read)
}

show()
onReading(show)
correctMonday()
openSearch()

/** The home page's way to search opens the dialog too, where it can. */
function openSearch() {
  document.querySelector('.way-search')?.addEventListener('click', (event) => {
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent
    if (ctrlKey || metaKey || shiftKey) return
    event.preventDefault()
    document.querySelector<HTMLElement>('.search-open')?.click()
  })
}
