/** What a mail looks like. Mail programs know little of CSS and nothing of variables, so that it is plain, and ends up on the elements themselves. */
export const styles = `
body { margin: 0; padding: 0; background-color: #dbe4da; color: #14222b; }
.desk { width: 100%; background-color: #dbe4da; border-collapse: collapse; }
.margin { padding: 16px 8px; }
.paper { width: 100%; max-width: 600px; background-color: #fffefb; border-collapse: collapse; }
.text { padding: 24px 20px; color: #14222b; font-family: Georgia, serif; font-size: 17px; line-height: 1.55; text-align: left; overflow-wrap: anywhere; }
.preheader { display: none; max-height: 0; overflow: hidden; font-size: 1px; line-height: 1px; color: #fffefb; mso-hide: all; }
.guide { margin: 0 0 16px; padding: 0 0 8px; border-bottom: 2px solid #14222b; font-family: Arial, sans-serif; font-size: 14px; font-weight: bold; }
h1 { margin: 0 0 12px; font-size: 30px; line-height: 1.15; font-weight: bold; }
h2 { margin: 32px 0 8px; font-size: 21px; line-height: 1.25; }
h3, h4 { margin: 24px 0 8px; font-size: 18px; line-height: 1.3; }
p { margin: 0 0 16px; }
ul, ol { margin: 0 0 16px; padding: 0 0 0 24px; }
li { margin: 0 0 8px; }
blockquote { margin: 0 0 16px; padding: 0 0 0 16px; border-left: 3px solid #b3bfb3; }
a { color: #a8221a; text-decoration: underline; }
img { max-width: 100%; height: auto; border: 0; }
mark { background-color: #ffe680; color: #14222b; }
th, td.cell { padding: 6px 10px 6px 0; border-bottom: 1px solid #b3bfb3; text-align: left; vertical-align: top; font-size: 15px; }
.deck { margin: 0 0 20px; color: #465355; font-size: 19px; font-style: italic; }
.key { margin: 0 0 24px; padding: 12px 16px; background-color: #ffe680; color: #14222b; font-size: 18px; }
.key p { margin: 0; }
.act { margin: 24px 0; }
.button { display: inline-block; padding: 12px 20px; background-color: #a8221a; color: #fffefb; font-family: Arial, sans-serif; font-size: 16px; font-weight: bold; text-decoration: none; }
.foot { margin: 0 0 8px; color: #465355; font-family: Arial, sans-serif; font-size: 13px; line-height: 1.5; }
`
