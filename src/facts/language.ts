/** The language of the page: counts, lists, dates and numbers follow its rules, never those of the device. */
const locale = 'en-GB'

const plurals = new Intl.PluralRules(locale)

/** A word for each plural category of the language. `other` serves the categories without a word of their own. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

const nouns = {
  claim: { one: 'claim', other: 'claims' },
  contradiction: { one: 'contradiction', other: 'contradictions' },
  country: { one: 'country', other: 'countries' },
  layer: { one: 'layer', other: 'layers' },
  'named place': { one: 'named place', other: 'named places' },
  place: { one: 'place', other: 'places' },
  thing: { one: 'other thing', other: 'other things' },
} as const satisfies Record<string, Forms>

/** The form of a word that agrees with a count: `pluralOf(2, { one: 'puts', other: 'put' })` is “put”. */
export function pluralOf(count: number, forms: Forms): string {
  return forms[plurals.select(count)] ?? forms.other
}

/** A count with its noun: “1 claim”, “2 claims”. */
export function count(number: number, noun: keyof typeof nouns): string {
  return `${numberOf(number)} ${pluralOf(number, nouns[noun])}`
}

const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })

/** A number with at most two decimals and thin spaces between its thousands: “1 768.25”. */
export function numberOf(value: number): string {
  return numbers
    .formatToParts(value)
    .map((part) => (part.type === 'group' ? '\u2009' : part.value))
    .join('')
}

const lists = {
  and: new Intl.ListFormat(locale, { type: 'conjunction' }),
  or: new Intl.ListFormat(locale, { type: 'disjunction' }),
  commas: new Intl.ListFormat(locale, { type: 'unit', style: 'short' }),
} as const

/** A list: “A, B and C”, “A, B or C”, or with commas alone. */
export function listOf(items: readonly string[], joined: keyof typeof lists = 'and'): string {
  return lists[joined].format(items)
}

const dates = {
  month: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
} as const

/** A date of a record: “6 November 2025”, “November 2025”, “2025”, “2020 to 2021”. Other texts stay unchanged. */
export function dateOf(when: string): string {
  if (when.includes('/')) return when.split('/').map(dateOf).join(' to ')
  if (/^\d{4}-\d\d-\d\d$/.test(when)) return dates.day.format(new Date(when))
  if (/^\d{4}-\d\d$/.test(when)) return dates.month.format(new Date(when))
  return when
}

/** A text as the beginning of a sentence. */
export function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)
}
