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

/** As many claims as stand on a sheet beside the map; the link has the rest. */
const most = 10

interface PrintProfileProps {
  readonly subject: SubjectId
  readonly reading: ReadingId
}

/** What a sheet of paper has room for of a profile: the status, the contradictions, and the first claims. */
export function PrintProfile({ subject, reading }: PrintProfileProps) {
  const sources: readonly string[] = readingOf(reading).sources
  const all = claimsAbout(subject)
  const own = all.filter((claim) => sources.includes(claim.source))
  const shown = (own.length > 0 ? own : all).slice(0, most)
  const tensions = tensionsAbout(subject)
  return (
    <section className="print-profile">
      <h2>{nameOf(subject)}</h2>
      {isCountryId(subject) && <p className="print-status">{statusSentence(subject, reading)}</p>}
      {tensions.length > 0 && <p>{`In dispute: ${tensions.map((one) => one.name).join(' ')}`}</p>}
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

function placeOf(claim: Claim): string {
  const { name } = sourceOf(claim.source)
  return claim.source === 'record' ? name : `${name}, “${claim.at.section}”, paragraph ${claim.at.paragraph}`
}
