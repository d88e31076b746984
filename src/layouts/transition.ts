/**
 * From page to page the desk stays and the paper changes. The rule stands in the
 * page itself: Chromium takes the transition back, with an error, where it comes with a style sheet after the first frame.
 */
export const transition = '@view-transition{navigation:auto}'
