/** A calendar day (`2025-08-08`), month (`2025-08`), year (`2025`) or span (`2023/2024`), or “not stated”. */
export type When = string

/** What is printed where a source gives no date, author or publisher. Never guess in its place. */
export const notStated = 'not stated'
