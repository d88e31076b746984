import { nearest } from './problem.ts'

/** The labels as authors write them. */
export const knownLabels = ['KEY POINT:', 'TAKING ACTION:', 'SINCE THEN:']

/** The label that some words, with or without a colon, are almost or wholly the same as. */
export const nearLabel = (words: string) => nearest(`${words.replace(/\s*:\s*$/, '')}:`.toUpperCase(), knownLabels, 0.25)
