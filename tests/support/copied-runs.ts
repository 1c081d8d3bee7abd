/** The number of words in a row that make a copy. */
const runLength = 8

/** The words of a text: lower case, without apostrophes, split at everything that is no letter or digit. */
export function wordsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** Every run of eight words in a text. */
export function runsIn(text: string): readonly string[] {
  const words = wordsIn(text)
  const count = Math.max(0, words.length - runLength + 1)
  return Array.from({ length: count }, (_, start) => words.slice(start, start + runLength).join(' '))
}

/** The runs of a text that also occur in one of the paragraphs. */
export function copiedRuns(text: string, paragraphs: readonly string[]): readonly string[] {
  const theirs = new Set(paragraphs.flatMap(runsIn))
  return runsIn(text).filter((run) => theirs.has(run))
}
