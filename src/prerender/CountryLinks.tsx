import { type CountryId, countries, statusOf } from '../facts/index.ts'
import { standingOf } from '../facts/words.ts'
import listed from '../panels/CountryList.module.css'
import section from '../panels/section.module.css'
import { listWords } from '../panels/words/layers.ts'
import { OnlyHeard } from '../ui/OnlyHeard.tsx'
import { firstView } from '../view/view.ts'
import { Chip } from './Chip.tsx'
import { addressOf, countryPath, type Site } from './site.ts'

interface CountryLinksProps {
  readonly site: Site
  /** The country whose page this is. */
  readonly here?: CountryId
}

/** A link to the page of every country in scope, with its colour. */
export function CountryLinks({ site, here }: CountryLinksProps) {
  return (
    <nav className={section['section']} aria-labelledby="countries-title">
      <h2 className={section['title']} id="countries-title">
        {listWords.countries}
      </h2>
      <ul aria-label={listWords.countries} className={listed['list']}>
        {countries.map(({ id, name }) => {
          const { rung, contested } = statusOf(id, firstView.reading)
          return (
            <li key={id}>
              <a
                className={`${listed['country']} written-link`}
                href={addressOf({ ...site, origin: undefined }, countryPath(id))}
                data-country={id}
                aria-current={id === here ? 'page' : undefined}
              >
                <Chip rung={rung} />
                <OnlyHeard>{listWords.standing(standingOf(rung, contested))}</OnlyHeard>
                <span>{name}</span>
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
