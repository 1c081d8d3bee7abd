// @ts-check

/** @typedef {import('../../src/facts/index.ts').Claim} Claim */
/** @typedef {import('../../src/facts/index.ts').Source} Source */

const width = 100

/**
 * Every claim beside its paragraph, for a person to judge.
 *
 * @param {Source} source
 * @param {readonly Claim[]} claims
 * @param {readonly import('./article.mjs').Section[]} sections
 * @returns {string}
 */
export function sideBySide(source, claims, sections) {
  return sections
    .flatMap(({ heading, paragraphs }) => [
      `== ${heading}`,
      ...paragraphs.map(({ text }, index) =>
        [...wordsOn(source, claims, heading, index + 1), '', wrapped(text, '    ')].join('\n'),
      ),
    ])
    .join('\n\n')
}

/**
 * @param {Source} source
 * @param {readonly Claim[]} claims
 * @param {string} heading
 * @param {number} paragraph
 * @returns {string[]}
 */
function wordsOn(source, claims, heading, paragraph) {
  const silent = source.silent.filter((one) => one.section === heading && one.paragraph === paragraph)
  const here = claims.filter(({ at }) => at.section === heading && at.paragraph === paragraph)
  return [
    `-- ${heading}, paragraph ${paragraph}`,
    ...silent.map(({ because }) => wrapped(`No claim: ${because}`, '')),
    ...here.map((claim) => wrapped(`${claim.says} [${claim.mode}${viaOf(claim)}; ${claim.id}]`, '')),
  ]
}

/**
 * @param {Claim} claim
 * @returns {string}
 */
function viaOf(claim) {
  return 'via' in claim && claim.via.length > 0 ? `, via ${claim.via.join(' < ')}` : ''
}

/**
 * The text in lines of a hundred columns at most, each indented.
 *
 * @param {string} text
 * @param {string} indent
 * @returns {string}
 */
export function wrapped(text, indent) {
  /** @type {string[]} */
  const lines = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) lines.push(indent + word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines.join('\n')
}
