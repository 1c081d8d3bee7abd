// @ts-check

const outline = /\/src\/facts\/sources\/[^/]+\/outline\.json$/

/**
 * Leaves the hashes out of the outlines that the page gets. The page counts paragraphs; only tools and tests compare their
 * hashes, and hashes do not compress: those of two articles weigh 3 kB with brotli.
 *
 * @returns {import('vite').Plugin}
 */
export function shortOutlines() {
  return {
    name: 'short-outlines',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    transform(code, id) {
      return outline.test(id) ? withoutHashes(code) : null
    },
  }
}

/**
 * @param {string} text an outline as JSON: an array of hashes for each heading
 * @returns {string} the same headings, with an empty text for each paragraph
 */
export function withoutHashes(text) {
  /** @type {Record<string, string[]>} */
  const hashes = JSON.parse(text)
  const short = Object.entries(hashes).map(([heading, paragraphs]) => [heading, paragraphs.map(() => '')])
  return JSON.stringify(Object.fromEntries(short))
}
