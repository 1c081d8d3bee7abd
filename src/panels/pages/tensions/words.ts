import { count } from '../../../facts/language.ts'

/** The words of the page of contradictions. */
export const contradictionsWords = {
  lead: (contradictions: number) =>
    `${count(contradictions, 'place')} where the two articles contradict each other, themselves or the public record. Nothing is averaged and nobody is scored: both sides are shown.`,
} as const
