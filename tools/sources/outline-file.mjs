// @ts-check

/** The line width of the formatter, in columns. */
const columns = 110

/**
 * The text of an `outline.json`: an object with the headings of an article in order, each with the hashes of its
 * paragraphs. Headings are keys, so the type checker knows them. Throws if two headings are the same, or if
 * one is a bare number, since an object would not keep its place.
 *
 * @param {readonly import('./article.mjs').Section[]} sections
 * @returns {string}
 */
export function outlineFile(sections) {
  const headings = sections.map(({ heading }) => heading)
  for (const [index, heading] of headings.entries()) {
    if (headings.indexOf(heading) !== index) throw new Error(`Two sections are called “${heading}”`)
    if (/^\d+$/.test(heading)) throw new Error(`The heading “${heading}” is a bare number`)
  }
  const entries = sections.map(
    ({ heading, paragraphs }) => `  ${JSON.stringify(heading)}: ${listed(heading, paragraphs)}`,
  )
  return `{\n${entries.join(',\n')}\n}\n`
}

/**
 * The hashes of a section, in the layout of the formatter.
 *
 * @param {string} heading
 * @param {import('./article.mjs').Section['paragraphs']} paragraphs
 * @returns {string}
 */
function listed(heading, paragraphs) {
  const hashes = paragraphs.map(({ hash }) => JSON.stringify(hash))
  const line = `[${hashes.join(', ')}]`
  if (`  ${JSON.stringify(heading)}: ${line},`.length <= columns) return line
  return `[\n${hashes.map((hash) => `    ${hash}`).join(',\n')}\n  ]`
}
