import { type CountryId, readings, statusOf } from '../facts/index.ts'
import { meaningOf } from '../facts/words.ts'
import { StatusWord } from './Chip.tsx'
import { countryPageWords } from './words.ts'

/** The status of a country in every reading. */
export function Statuses({ country }: { readonly country: CountryId }) {
  return (
    <dl className="written-statuses" aria-label={countryPageWords.statusByReading}>
      {readings.map((reading) => {
        const { rung, contested } = statusOf(country, reading.id)
        return (
          <div key={reading.id} data-reading={reading.id}>
            <dt>{reading.name}</dt>
            <dd>
              <StatusWord rung={rung} contested={contested} />
              <span className="written-note">
                {countryPageWords.status(meaningOf(rung, reading.accordingTo), reading.asOf)}
              </span>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
