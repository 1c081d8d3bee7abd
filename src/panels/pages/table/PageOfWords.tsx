import { type CountryId, countries, type ReadingId, readings, statusOf } from '../../../facts/index.ts'
import { standingOf } from '../../../facts/words.ts'
import { pageColours } from '../../../symbols/css-colours.ts'
import { Button } from '../../../ui/Button.tsx'
import { selectSubject, showAs } from '../../../view/store.ts'
import styles from '../../Page.module.css'
import { Page, type PageProps } from '../../Page.tsx'
import { tableWords } from './words.ts'

/** The map as a table: each country's rung in each reading. */
export function PageOfWords({ title }: PageProps) {
  return (
    <Page title={title} lead={tableWords.lead}>
      <section className={styles['scroll']} aria-label={tableWords.statuses}>
        <table className={styles['table']}>
          <caption>{tableWords.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{tableWords.country}</th>
              {readings.map((reading) => (
                <th key={reading.id} scope="col">
                  {reading.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {countries.map((country) => (
              <tr key={country.id}>
                <th scope="row">
                  <Button
                    look="quiet"
                    onClick={() => {
                      showAs('map')
                      selectSubject({ kind: 'country', id: country.id })
                    }}
                  >
                    {country.name}
                  </Button>
                </th>
                {readings.map((reading) => (
                  <StatusCell key={reading.id} country={country.id} reading={reading.id} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Page>
  )
}

function StatusCell({ country, reading }: { readonly country: CountryId; readonly reading: ReadingId }) {
  const status = statusOf(country, reading)
  return (
    <td>
      <span className={styles['cell']}>
        <span className={styles['chip']} style={{ backgroundColor: pageColours(`rung-${status.rung}`) }} />
        {standingOf(status.rung, status.contested)}
      </span>
    </td>
  )
}
