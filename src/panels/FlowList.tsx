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
import { dayOf, figureOf } from './claim-wording.ts'
import styles from './Profile.module.css'

/** What goes from a country, or to it, by the chosen reading: each flow with its amount, or with the lack of one. */
export function FlowList({ country, reading }: { readonly country: CountryId; readonly reading: ReadingId }) {
  const own = flowsSeen(reading).filter(
    ({ flow }) => flow.from === country || destinations[flow.to].country === country,
  )
  if (own.length === 0) return null
  return (
    <section className={styles['aside']} aria-label="Energy by destination">
      <p>Energy by destination:</p>
      <ul className={styles['flows']}>
        {own.map((seen) => (
          <li key={`${seen.flow.from} ${seen.flow.to} ${seen.flow.carries}`}>
            {`${seen.flow.carries === 'oil' ? 'Oil' : 'Gas'} from ${nameOf(seen.flow.from)} to ${destinations[seen.flow.to].name}: ${amountOf(seen)}.${sharesOf(seen)}`}
          </li>
        ))}
      </ul>
    </section>
  )
}

function amountOf({ amount, remark, possible, contested }: SeenFlow): string {
  const quantity = amount === null ? undefined : claimOf(amount).quantity
  const known = quantity ? figureOf(quantity) : 'amount not given'
  const said = remark === null ? known : `${known}; ${remark}`
  return [said, ...(possible ? ['only possible'] : []), ...(contested ? ['contested'] : [])].join(', ')
}

/** Shares stand beside each other with their years and sources, in every reading, since none of them is the share. */
function sharesOf({ flow: { shares = [], to } }: SeenFlow): string {
  if (shares.length === 0) return ''
  const said = shares.map(({ claim, figure }) => {
    const { quantity, event, source } = claimOf(claim)
    const year = quantity?.asOf ?? event
    return `${figure} (${sourceOf(source).name}, ${year === notStated ? 'year not stated' : dayOf(year)})`
  })
  return ` Given as a share of what ${destinations[to].name} takes, which differs: ${said.join('; ')}.`
}
