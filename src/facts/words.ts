import { type Claim, notStated, type Quantity, type Rung, rungOf, sourceOf } from './index.ts'
import { dateOf, numberOf } from './language.ts'

/** The place of a claim in its source: “Renewed Diplomacy, “Why Azerbaijan?”, paragraph 2”. */
export function placeOf({ source, at }: Claim): string {
  const { name } = sourceOf(source)
  return source === 'record'
    ? `${name}, ${at.section}`
    : `${name}, “${at.section}”, paragraph ${at.paragraph}`
}

/** A quantity with its unit and year: “46.4 % (2025)”, with thin spaces. */
export function figureOf({ value, unit, asOf }: Quantity): string {
  const figure = [value].flat().map(numberOf).join('–')
  return `${figure}\u2009${unit} (${asOf === notStated ? 'year not stated' : dateOf(asOf)})`
}

/** The amount of a flow and the remark on it, in words, or words that say no claim gives an amount. */
export function amountOf(quantity: Quantity | undefined, remark: string | null): string {
  const known = quantity ? figureOf(quantity) : 'amount not given'
  return remark === null ? known : `${known}; ${remark}`
}

/** The meaning of a rung, and according to whom. A silence has no source. */
export function meaningOf(rung: Rung, accordingTo: string): string {
  const { meaning } = rungOf(rung)
  return rung === 'silent' ? meaning : `${meaning}, ${accordingTo}`
}

/** A rung as a word, and whether the sources disagree on it: “Leading candidate, contested”. */
export function standingOf(rung: Rung, contested: boolean): string {
  const { name } = rungOf(rung)
  return contested ? `${name}, contested` : name
}
