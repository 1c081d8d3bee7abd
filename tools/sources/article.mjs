// @ts-check
import { createHash } from 'node:crypto'

/** @typedef {{ heading: string, paragraphs: { text: string, hash: string }[] }} Section */

/**
 * The sections of an article in Markdown. A line that begins with `## ` is a heading. The `# ` line is the title of the
 * copy, and not a part of the article. A paragraph is a block between blank lines.
 *
 * @param {string} markdown
 * @returns {Section[]}
 */
export function sectionsOf(markdown) {
  /** @type {Section[]} */
  const sections = []
  for (const block of markdown.split(/\r?\n[^\S\n]*\r?\n/)) {
    const text = block.replace(/\s+/g, ' ').trim()
    if (text === '' || text.startsWith('# ')) continue
    if (text.startsWith('## ')) sections.push({ heading: text.slice(3), paragraphs: [] })
    else {
      const section = sections.at(-1)
      if (!section) throw new Error(`This is before the first heading: ${text}`)
      section.paragraphs.push({ text, hash: hashOf(text) })
    }
  }
  return sections
}

/**
 * SHA-256, in hexadecimal, of a text whose white space is already normalized.
 *
 * @param {string} text
 * @returns {string}
 */
function hashOf(text) {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
