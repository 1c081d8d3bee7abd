import { type CountryId, readings, rungOf, statusOf } from '../facts/index.ts'
import { StatusWord } from './Chip.tsx'

/** Where a country stands in every reading. */
export function Statuses({ country }: { readonly country: CountryId }) {
  return (
    <dl className="written-statuses" aria-label="Status by reading">
      {readings.map((reading) => {
        const { rung, contested } = statusOf(country, reading.id)
        return (
          <div key={reading.id} data-reading={reading.id}>
            <dt>{reading.name}</dt>
            <dd>
              <StatusWord rung={rung} contested={contested} />
              <span className="written-note">{`${rungOf(rung).meaning}, ${reading.accordingTo}; ${reading.asOf}.`}</span>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
