/** A calendar day (`2025-08-08`), month (`2025-08`), year (`2025`) or span (`2023/2024`), or “not stated”. */
export type When = string

/** What is printed where a source gives no date, author or publisher. Never guess in its place. */
export const notStated = 'not stated'

const inWords = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** A calendar day as text: “30 June 2026”. */
export function dayInWords(day: string): string {
  return inWords.format(new Date(day))
}
