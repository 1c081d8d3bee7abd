import {
  type Claim,
  type Mode,
  notStated,
  type Quantity,
  type ReadingId,
  readingOf,
  sourceOf,
} from '../facts/index.ts'

const modes: Readonly<Record<Mode, string>> = {
  states: 'states',
  reports: 'reports',
  forecasts: 'forecasts',
  argues: 'argues',
}

/** Where a claim stands: “Renewed Diplomacy, “Why Azerbaijan?”, paragraph 2”. */
export function placeOf(claim: Claim): string {
  const source = sourceOf(claim.source)
  return claim.source === 'record'
    ? `${source.name}, ${claim.at.section}`
    : `${source.name}, “${claim.at.section}”, paragraph ${claim.at.paragraph}`
}

/** Whom an article has it from, the first speaker first, and how it says it. */
export function chainOf(claim: Extract<Claim, { via: unknown }>): string {
  const how = `The article ${modes[claim.mode]} it`
  return claim.via.length === 0 ? `${how} in its own voice` : `${how}, from ${claim.via.join(', from ')}`
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** “6 November 2025”, “November 2025”, “2025”, “2020 to 2021”; never a form that depends on the reader's machine. */
export function dayOf(when: string): string {
  if (when.includes('/')) return when.split('/').map(dayOf).join(' to ')
  const [year = '', month, day] = when.split('-')
  const name = month ? months[Number(month) - 1] : undefined
  if (!name) return year
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`
}

/** The three dates of a claim, each given or said to be missing: of the thing, of its publication, of our check. */
export function datesOf(claim: Claim): string {
  const event = claim.event === notStated ? 'date of the thing not stated' : `of ${dayOf(claim.event)}`
  const { published } = sourceOf(claim.source)
  const publication = published === notStated ? 'article undated' : `published ${dayOf(published)}`
  const parts = claim.source === 'record' ? [event] : [event, publication]
  return [...parts, `checked ${dayOf(claim.checked)}`]
    .join('; ')
    .replace(/^[a-z]/, (letter) => letter.toUpperCase())
}

/** A figure with its unit and year: “46.4 % (2025)”, with thin spaces. */
export function figureOf(quantity: Quantity): string {
  const number = (value: number) =>
    value.toLocaleString('en-US', { maximumFractionDigits: 2 }).replaceAll(',', '\u2009')
  const value =
    typeof quantity.value === 'number' ? number(quantity.value) : quantity.value.map(number).join('–')
  const year = quantity.asOf === notStated ? 'year not stated' : dayOf(quantity.asOf)
  return `${value}\u2009${quantity.unit} (${year})`
}

/** Who is meant by “according to” in a reading, as the subject of a sentence. */
export function voicesOf(reading: ReadingId): string {
  const names: readonly string[] = readingOf(reading).sources.map((id) => sourceOf(id).name)
  return names.join(' and ')
}
