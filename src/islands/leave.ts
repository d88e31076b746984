/** To the home page, in the place of this one: its address may carry answers, and "back" should not lead here. */
export function leave() {
  location.replace(import.meta.env.BASE_URL.replace(/\/?$/, '/'))
}
