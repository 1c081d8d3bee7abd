import { type Country, type CountryId, claimsAbout, countries, rungOf, statusOf } from '../facts/index.ts'
import { firstView } from '../view/view.ts'
import { addressOf, countryPath, previewOf, type Site, startPreview } from './site.ts'

/** What the head of a page says of it, to search engines and to chats that preview links. */
export interface Head {
  readonly title: string
  readonly description: string
  /** Where the page lives; the address of the page itself and not of a view of it. */
  readonly canonical: string
  /** The picture that stands for the page. */
  readonly preview: string
  readonly previewSays: string
}

/** The head of the start page. */
export function startHead(site: Site): Head {
  return {
    title: 'Accords Atlas: normalization, energy and corridors in Central Asia',
    description: `An atlas of normalization with Israel, energy and transport corridors in Central Asia and the Caucasus: ${countries.length} countries, and every mark on the map names the sources it rests on.`,
    canonical: addressOf(site, ''),
    preview: addressOf(site, startPreview),
    previewSays:
      'A map of Central Asia and the Caucasus, coloured by where each country stands on normalization',
  }
}

/** The head of a country's page. */
export function countryHead(country: Country & { readonly id: CountryId }, site: Site): Head {
  const { articles, record } = standing(country.id)
  const count = claimsAbout(country.id).length
  return {
    title: `${country.name}: status, claims and sources | Accords Atlas`,
    description: `Normalization with Israel: ${country.name} is “${articles}” according to two articles and “${record}” by the public record: ${count} ${count === 1 ? 'claim' : 'claims'}, each with its source and its place in it.`,
    canonical: addressOf(site, countryPath(country.id)),
    preview: addressOf(site, previewOf(country.id)),
    previewSays: `A map of ${country.name}, coloured as “${articles}”`,
  }
}

function standing(country: CountryId) {
  return {
    articles: rungOf(statusOf(country, firstView.reading).rung).name,
    record: rungOf(statusOf(country, 'record').rung).name,
  }
}
