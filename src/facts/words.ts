import { type Claim, notStated, type Quantity, type Rung, rungOf, sourceOf } from './index.ts'
import { dateOf, numberOf } from './language.ts'

/** Where in its source a claim is made: “Renewed Diplomacy, “Why Azerbaijan?”, paragraph 2”. */
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

/** How much goes one way, as a claim gives it, and what must be known of it; or that no claim gives it. */
export function amountOf(quantity: Quantity | undefined, remark: string | null): string {
  const known = quantity ? figureOf(quantity) : 'amount not given'
  return remark === null ? known : `${known}; ${remark}`
}

/** What a rung means, and according to whom. A silence is according to nobody. */
export function meaningOf(rung: Rung, accordingTo: string): string {
  const { meaning } = rungOf(rung)
  return rung === 'silent' ? meaning : `${meaning}, ${accordingTo}`
}

/** A rung as a word, and whether the sources disagree on it: “Leading candidate, contested”. */
export function standingOf(rung: Rung, contested: boolean): string {
  const { name } = rungOf(rung)
  return contested ? `${name}, contested` : name
}
