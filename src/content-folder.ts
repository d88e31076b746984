/** The folder of the guide, from the project: `content`, unless MONDAYBOOK_CONTENT names another. Everything that reads content asks here which it is. */
export const contentFolder = process.env.MONDAYBOOK_CONTENT || 'content'
