import { type CountryId, countries, type ReadingId, readings, rungOf, statusOf } from '../../facts/index.ts'
import { palettes } from '../../overlays/index.ts'
import { Button } from '../../ui/Button.tsx'
import { useTheme } from '../../ui/theme.ts'
import { selectSubject, showAs } from '../../view/store.ts'
import styles from '../Page.module.css'
import { Page, type PageProps } from '../Page.tsx'

/** The map as a table: each country's rung in each reading. */
export function PageOfWords({ title }: PageProps) {
  return (
    <Page
      title={title}
      lead="The same statuses that colour the map, country by country and reading by reading. “Contested” means that the sources of a reading disagree."
    >
      <section className={styles['scroll']} aria-label="Statuses">
        <table className={styles['table']}>
          <caption>Where each country stands on normalization with Israel, by reading</caption>
          <thead>
            <tr>
              <th scope="col">Country</th>
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
  const palette = palettes[useTheme()]
  const status = statusOf(country, reading)
  return (
    <td>
      <span className={styles['cell']}>
        <span className={styles['chip']} style={{ backgroundColor: palette.rungs[status.rung] }} />
        {`${rungOf(status.rung).name}${status.contested ? ', contested' : ''}`}
      </span>
    </td>
  )
}
