import { basicsSource, type Country, type CountryId, claimsAbout } from '../facts/index.ts'
import { Credits } from '../panels/Credits.tsx'
import { countryWords } from '../panels/words/profiles.ts'
import { CountryLinks } from './CountryLinks.tsx'
import { countryHead } from './head.ts'
import { Statuses } from './Statuses.tsx'
import { addressOf, previewOf, type Site } from './site.ts'
import { WrittenClaims } from './WrittenClaims.tsx'
import { WrittenTensions } from './WrittenTensions.tsx'
import { countryPageWords, headWords } from './words.ts'

interface CountryPageProps {
  readonly country: Country & { readonly id: CountryId }
  readonly site: Site
}

/** Everything that the atlas has on a country. It can be read, linked to and printed without a script. */
export function CountryPage({ country, site }: CountryPageProps) {
  const claims = claimsAbout(country.id)
  /** Links start at the root of the host that sends the page, so a copy on another host leads to itself. */
  const here = { ...site, origin: undefined }
  const start = addressOf(here, '')
  return (
    <div id="first-page" className="written-document">
      <header className="written-head">
        <p>
          <a href={start}>{headWords.atlas}</a>
        </p>
      </header>
      <main className="written-profile">
        <p className="written-kind">{countryPageWords.kind}</p>
        <h1 className="written-title">{country.name}</h1>
        <figure className="written-map">
          {/* The style sheet shows only the part of the preview with the map. */}
          <img
            src={addressOf(here, previewOf(country.id))}
            alt={countryHead(country, site).previewSays}
            width={1200}
            height={630}
            loading="lazy"
          />
          <figcaption className="written-note">{countryPageWords.map}</figcaption>
        </figure>
        <h2>{countryPageWords.statuses}</h2>
        <Statuses country={country.id} />
        <WrittenTensions country={country.id} site={site} />
        <h2>{countryPageWords.claims(claims.length)}</h2>
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
  return <p className="written-note">{countryWords.basics(basics, basicsSource)}</p>
}
