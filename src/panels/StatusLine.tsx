import {
  type CountryId,
  countryOf,
  type ReadingId,
  readingOf,
  rungOf,
  sourceOf,
  statusOf,
  tensions,
} from '../facts/index.ts'
import { meaningOf } from '../facts/words.ts'
import { pageColours } from '../symbols/css-colours.ts'
import styles from './StatusLine.module.css'
import { WhyDrawn } from './WhyDrawn.tsx'
import { countryWords } from './words/profiles.ts'

/** The status of a country as a coloured word, and according to whom. Several sources have one status each. */
export function StatusLine({
  country,
  reading,
}: {
  readonly country: CountryId
  readonly reading: ReadingId
}) {
  const status = statusOf(country, reading)
  const rung = rungOf(status.rung)
  const several = status.bySource.length > 1
  return (
    <div className={styles['status']}>
      <p className={styles['word']}>
        <span
          className={styles['chip']}
          style={{ backgroundColor: pageColours(`rung-${status.rung}`) }}
          aria-hidden="true"
        />
        <strong>{rung.name}</strong>{' '}
        {status.contested && <span className={styles['contested']}>{countryWords.contested}</span>}
      </p>
      <p className={styles['meaning']}>
        {countryWords.meaning(meaningOf(status.rung, readingOf(reading).accordingTo))}
      </p>
      {status.contested && <Contest country={country} />}
      {several && (
        <dl className={styles['sides']}>
          {status.bySource.map((side) => (
            <div key={side.source} className={styles['side']}>
              <dt>{sourceOf(side.source).name}</dt>
              <dd>
                <span
                  className={styles['small']}
                  style={{ backgroundColor: pageColours(`rung-${side.rung}`) }}
                  aria-hidden="true"
                />
                {rungOf(side.rung).name}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {status.because.length > 0 && (
        <WhyDrawn because={status.because} what={countryWords.why(countryOf(country).name, rung.name)} />
      )}
    </div>
  )
}

/** The questions on which the sources disagree, as the contradictions name them. */
function Contest({ country }: { readonly country: CountryId }) {
  const questions = tensions.filter((one) => (one.contests as readonly string[]).includes(country))
  if (questions.length === 0) return null
  return <p className={styles['meaning']}>{countryWords.dispute(questions.map((one) => one.name))}</p>
}
