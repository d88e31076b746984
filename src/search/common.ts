/**
 * Words of English that say nothing about what is looked for. Almost every page has them, so they cost a search more to load than they tell; and a
 * question has many: "how do I get customers to come back?"
 */
export const commonWords: ReadonlySet<string> = new Set(
  `a about after all also am an and any are as at be because been but by can could did do does doing done dont during each every for from had has have
  having he her here hers him his how i if im in into is isnt it its just lets may me might must my no not of off on or our ours out over shall she
  should so some such than that thats the their theirs them then there theres these they theyre this those though to too up us very was we were what
  whats when where wheres which while who whom whos whose why will with without wont would you your youre yours`.split(/\s+/),
)
