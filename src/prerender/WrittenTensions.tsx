import {
  type Claim,
  type CountryId,
  claimsByIds,
  countries,
  type Tension,
  tensionsAbout,
} from '../facts/index.ts'
import { placeOf } from '../facts/words.ts'
import { tensionWords } from '../panels/words/claims.ts'
import { addressOf, countryPath, type Site } from './site.ts'
import { countryPageWords } from './words.ts'

interface WrittenTensionsProps {
  readonly country: CountryId
  readonly site: Site
}

/** The contradictions that touch a country. Each claim is given as its sentence with a link to its card. */
export function WrittenTensions({ country, site }: WrittenTensionsProps) {
  const found = tensionsAbout(country)
  if (found.length === 0) return null
  return (
    <section aria-labelledby="contradictions" className="written-tensions">
      <h3 id="contradictions">{tensionWords.number(found.length)}</h3>
      {found.map((tension) => (
        <WrittenTension key={tension.id} tension={tension} country={country} site={site} />
      ))}
    </section>
  )
}

function WrittenTension({ tension, country, site }: WrittenTensionsProps & { readonly tension: Tension }) {
  return (
    <div className="written-tension">
      <h4>{tension.name}</h4>
      <p>{tension.disagreement}</p>
      <div className="written-sides">
        {tension.sides.map((side) => (
          <ul key={side[0]}>
            {claimsByIds(side).map((claim) => (
              <li key={claim.id}>
                {claim.says} <Place claim={claim} country={country} site={site} />
              </li>
            ))}
          </ul>
        ))}
      </div>
      <p className="written-note">{tensionWords.effect(tension.effect)}</p>
    </div>
  )
}

/** The place of a claim, as a link to its card: on this page, or on the page of a country that it is about. */
function Place({ claim, country, site }: WrittenTensionsProps & { readonly claim: Claim }) {
  const about: readonly string[] = claim.about
  const home = about.includes(country) ? country : countries.find(({ id }) => about.includes(id))?.id
  if (home === undefined)
    return <span className="written-note">{countryPageWords.place(placeOf(claim))}</span>
  const page = home === country ? '' : addressOf({ ...site, origin: undefined }, countryPath(home))
  return (
    <a className="written-note" href={`${page}#${claim.id}`}>
      {placeOf(claim)}
    </a>
  )
}
