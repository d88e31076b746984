/** Leads from an old address to the first link on the page, with all that the address carries: answers stand in its fragment. */
export const leadOn = 'location.replace(document.links[0].href+location.search+location.hash)'
