import { type Country, type CountryId, claimsAbout, countries, rungOf, statusOf } from '../facts/index.ts'
import { firstView } from '../view/view.ts'
import { addressOf, countryPath, previewOf, type Site, startPreview } from './site.ts'
import { headWords } from './words.ts'

/** The head of a page, for search engines and for chats that preview links. */
export interface Head {
  readonly title: string
  readonly description: string
  /** The address of the page itself, not of a view of it. */
  readonly canonical: string
  /** The address of the preview of the page. */
  readonly preview: string
  readonly previewSays: string
}

/** The head of the start page. */
export function startHead(site: Site): Head {
  return {
    title: headWords.title,
    description: headWords.description(countries.length),
    canonical: addressOf(site, ''),
    preview: addressOf(site, startPreview),
    previewSays: headWords.preview,
  }
}

/** The head of a country's page. */
export function countryHead(country: Country & { readonly id: CountryId }, site: Site): Head {
  const { articles, record } = standing(country.id)
  return {
    title: headWords.titleOf(country.name),
    description: headWords.descriptionOf(country.name, articles, record, claimsAbout(country.id).length),
    canonical: addressOf(site, countryPath(country.id)),
    preview: addressOf(site, previewOf(country.id)),
    previewSays: headWords.previewOf(country.name, articles),
  }
}

function standing(country: CountryId) {
  return {
    articles: rungOf(statusOf(country, firstView.reading).rung).name,
    record: rungOf(statusOf(country, 'record').rung).name,
  }
}
