// @ts-check

/** @typedef {{ readonly heading: string, readonly paragraphs: readonly string[] }} Recorded */

/**
 * The differences between the outline in a source's record and the article itself, one sentence each.
 *
 * @param {readonly Recorded[]} outline
 * @param {readonly import('./article.mjs').Section[]} sections
 * @returns {string[]}
 */
export function differencesOf(outline, sections) {
  const longest = Math.max(outline.length, sections.length)
  return Array.from({ length: longest }, (_, index) => index).flatMap((index) => {
    const recorded = outline[index]
    const found = sections[index]
    if (recorded === undefined) return [`The record lacks the section “${found?.heading}”.`]
    if (found === undefined) return [`The article has no section “${recorded.heading}”.`]
    if (recorded.heading !== found.heading) {
      return [
        `Section ${index + 1} is “${found.heading}” in the article, “${recorded.heading}” in the record.`,
      ]
    }
    return paragraphDifferences(recorded, found)
  })
}

/**
 * @param {Recorded} recorded
 * @param {import('./article.mjs').Section} found
 * @returns {string[]}
 */
function paragraphDifferences(recorded, found) {
  const place = `“${recorded.heading}”`
  const [expected, actual] = [recorded.paragraphs.length, found.paragraphs.length]
  const counts =
    expected === actual
      ? []
      : [`${place} has ${actual} paragraphs in the article, ${expected} in the record.`]
  const changed = recorded.paragraphs.flatMap((hash, index) => {
    const paragraph = found.paragraphs[index]
    return paragraph === undefined || paragraph.hash === hash
      ? []
      : [`Paragraph ${index + 1} of ${place} changed: its text is not the one the record was made from.`]
  })
  return [...counts, ...changed]
}
