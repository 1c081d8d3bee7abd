import {
  type CountryId,
  claimOf,
  destinations,
  flowsSeen,
  nameOf,
  notStated,
  type ReadingId,
  type SeenFlow,
  sourceOf,
} from '../facts/index.ts'
import { dateOf } from '../facts/language.ts'
import { amountOf } from '../facts/words.ts'
import styles from './Profile.module.css'
import { flowWords } from './words/profiles.ts'

/** The energy that leaves a country or comes to it in the chosen reading, each flow with its amount if it has one. */
export function FlowList({ country, reading }: { readonly country: CountryId; readonly reading: ReadingId }) {
  const own = flowsSeen(reading).filter(
    ({ flow }) => flow.from === country || destinations[flow.to].country === country,
  )
  if (own.length === 0) return null
  return (
    <section className={styles['aside']} aria-label={flowWords.name}>
      <p>{flowWords.title}</p>
      <ul className={styles['flows']}>
        {own.map((seen) => (
          <li key={`${seen.flow.from} ${seen.flow.to} ${seen.flow.carries}`}>
            {sentenceOf(seen)}
            {sharesOf(seen)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function sentenceOf({ flow, amount, remark, possible, contested }: SeenFlow): string {
  const known = amountOf(amount === null ? undefined : claimOf(amount).quantity, remark)
  const said = flowWords.amount(known, possible, contested)
  return flowWords.flow(flow.carries, nameOf(flow.from), destinations[flow.to].name, said)
}

/** The shares of every source with their years, in each reading: the sources differ, so no share is shown alone. */
function sharesOf({ flow: { shares = [], to } }: SeenFlow): string {
  if (shares.length === 0) return ''
  const said = shares.map(({ claim, figure }) => {
    const { quantity, event, source } = claimOf(claim)
    const year = quantity?.asOf ?? event
    return flowWords.share(
      figure,
      sourceOf(source).name,
      year === notStated ? flowWords.noYear : dateOf(year),
    )
  })
  return flowWords.shares(destinations[to].name, said)
}
