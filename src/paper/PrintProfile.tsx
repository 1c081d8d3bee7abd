import {
  claimsAbout,
  isCountryId,
  nameOf,
  type ReadingId,
  readingOf,
  type SubjectId,
  statusOf,
  tensionsAbout,
} from '../facts/index.ts'
import { meaningOf, placeOf, standingOf } from '../facts/words.ts'
import { printWords } from './words.ts'

interface PrintProfileProps {
  readonly subject: SubjectId
  readonly reading: ReadingId
  /** The most claims to print. */
  readonly most: number
}

/** The part of a profile that fits on a sheet of paper: the status, the contradictions and the first claims. */
export function PrintProfile({ subject, reading, most }: PrintProfileProps) {
  const sources: readonly string[] = readingOf(reading).sources
  const all = claimsAbout(subject)
  const own = all.filter((claim) => sources.includes(claim.source))
  const shown = (own.length > 0 ? own : all).slice(0, most)
  const tensions = tensionsAbout(subject)
  return (
    <section className="print-profile">
      <h2>{nameOf(subject)}</h2>
      {isCountryId(subject) && <p className="print-status">{statusSentence(subject, reading)}</p>}
      {tensions.length > 0 && <p>{disputes(tensions.map((one) => one.name))}</p>}
      <ul>
        {shown.map((claim) => (
          <li key={claim.id}>
            {claim.says} <small>{placeOf(claim)}</small>
          </li>
        ))}
      </ul>
      {shown.length < all.length && <p>{printWords.shown(shown.length, all.length)}</p>}
    </section>
  )
}

function statusSentence(country: Parameters<typeof statusOf>[0], reading: ReadingId): string {
  const { rung, contested } = statusOf(country, reading)
  return printWords.status(standingOf(rung, contested), meaningOf(rung, readingOf(reading).accordingTo))
}

/** The names of the first four contradictions, and how many more there are. */
function disputes(names: readonly string[]): string {
  return printWords.dispute(names.slice(0, 4), names.length - 4)
}
