import { countries, type ReadingId, statusOf } from '../facts/index.ts'
import { standingOf } from '../facts/words.ts'
import { pageColours } from '../symbols/css-colours.ts'
import { selectSubject } from '../view/store.ts'
import { useView } from '../view/use-view.ts'
import styles from './CountryList.module.css'
import section from './section.module.css'
import { listWords } from './words/layers.ts'

/** The countries in scope by name, for readers who do not point at the map. Each opens its profile. */
export function CountryList() {
  const reading = useView((view) => view.reading)
  const subject = useView((view) => view.subject?.id)
  return (
    <section className={section['section']} aria-labelledby="countries-title" id="countries" tabIndex={-1}>
      <h2 className={section['title']} id="countries-title">
        {listWords.countries}
      </h2>
      <ul aria-label={listWords.countries} className={styles['list']}>
        {countries.map((country) => (
          <li key={country.id}>
            <button
              type="button"
              className={styles['country']}
              aria-current={subject === country.id ? 'true' : undefined}
              data-country={country.id}
              onClick={() => selectSubject({ kind: 'country', id: country.id })}
            >
              <StatusDot country={country.id} reading={reading} />
              <span>{country.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function StatusDot({
  country,
  reading,
}: {
  readonly country: (typeof countries)[number]['id']
  readonly reading: ReadingId
}) {
  const status = statusOf(country, reading)
  return (
    <span className={styles['dot']} style={{ backgroundColor: pageColours(`rung-${status.rung}`) }}>
      <span className="only-heard">{listWords.standing(standingOf(status.rung, status.contested))}</span>
    </span>
  )
}
