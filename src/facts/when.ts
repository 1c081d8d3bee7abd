/** A calendar day (`2025-08-08`), month (`2025-08`), year (`2025`) or span (`2023/2024`), or “not stated”. */
export type When = string

/** The words for a date, author or publisher that a source does not give. Never guess in their place. */
export const notStated = 'not stated'
