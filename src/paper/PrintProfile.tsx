import {
  type Claim,
  claimsAbout,
  isCountryId,
  nameOf,
  type ReadingId,
  readingOf,
  rungOf,
  type SubjectId,
  sourceOf,
  statusOf,
  tensionsAbout,
} from '../facts/index.ts'

interface PrintProfileProps {
  readonly subject: SubjectId
  readonly reading: ReadingId
  /** How many claims there is room for. */
  readonly most: number
}

/** What a sheet of paper has room for of a profile: the status, the contradictions, and the first claims. */
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
      {tensions.length > 0 && <p>{`In dispute: ${disputes(tensions.map((one) => one.name))}`}</p>}
      <ul>
        {shown.map((claim) => (
          <li key={claim.id}>
            {claim.says} <small>{placeOf(claim)}</small>
          </li>
        ))}
      </ul>
      {shown.length < all.length && (
        <p>{`${shown.length} of ${all.length} claims; the link below opens all.`}</p>
      )}
    </section>
  )
}

function statusSentence(country: Parameters<typeof statusOf>[0], reading: ReadingId): string {
  const { rung, contested } = statusOf(country, reading)
  const { name, meaning } = rungOf(rung)
  return `${name}${contested ? ', contested' : ''}: ${meaning}, ${readingOf(reading).accordingTo}.`
}

/** The first few, the weightiest, and how many more. */
function disputes(names: readonly string[]): string {
  const few = names.slice(0, 4).join(' · ')
  return names.length > 4 ? `${few} · and ${names.length - 4} more` : few
}

function placeOf(claim: Claim): string {
  const { name } = sourceOf(claim.source)
  return claim.source === 'record' ? name : `${name}, “${claim.at.section}”, paragraph ${claim.at.paragraph}`
}
