import { basicsSource, type Country, type CountryId, claimsAbout } from '../facts/index.ts'
import { Credits } from '../panels/Credits.tsx'
import { CountryLinks } from './CountryLinks.tsx'
import { countryHead } from './head.ts'
import { Statuses } from './Statuses.tsx'
import { addressOf, previewOf, type Site } from './site.ts'
import { WrittenClaims } from './WrittenClaims.tsx'
import { WrittenTensions } from './WrittenTensions.tsx'

interface CountryPageProps {
  readonly country: Country & { readonly id: CountryId }
  readonly site: Site
}

/** All that the atlas knows of a country, to be read, linked to and printed without a script. */
export function CountryPage({ country, site }: CountryPageProps) {
  const claims = claimsAbout(country.id)
  /** From the root of whatever host sends the page, so that a copy elsewhere leads to itself. */
  const here = { ...site, origin: undefined }
  const start = addressOf(here, '')
  return (
    <div id="first-page" className="written-document">
      <header className="written-head">
        <p>
          <a href={start}>Accords Atlas</a>
        </p>
      </header>
      <main className="written-profile">
        <p className="written-kind">Country</p>
        <h1 className="written-title">{country.name}</h1>
        <figure className="written-map">
          {/* Of the preview, the style sheet shows the part with the map. */}
          <img
            src={addressOf(here, previewOf(country.id))}
            alt={countryHead(country, site).previewSays}
            width={1200}
            height={630}
            loading="lazy"
          />
          <figcaption className="written-note">Coloured according to both articles</figcaption>
        </figure>
        <h2>Where it stands on normalization with Israel</h2>
        <Statuses country={country.id} />
        <WrittenTensions country={country.id} site={site} />
        <h2>{`${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}, each with its place in its source`}</h2>
        <WrittenClaims claims={claims} />
        <Basics country={country} />
      </main>
      <div className="written-others">
        <CountryLinks site={site} here={country.id} />
      </div>
      <Credits />
    </div>
  )
}

function Basics({ country: { basics } }: { readonly country: Country }) {
  if (!basics) return null
  const { capital, capitalNote, population, output } = basics
  const number = (value: number) => value.toLocaleString('en-US').replaceAll(',', '\u2009')
  const parts = [
    `Capital ${capitalNote ? `${capital} (${capitalNote})` : capital}`,
    ...(population === undefined ? [] : [`${number(population)} million people (2024)`]),
    ...(output === undefined ? [] : [`GDP ${number(output)} billion US dollars (2023)`]),
  ]
  return <p className="written-note">{`${parts.join(' · ')}. ${basicsSource}.`}</p>
}
