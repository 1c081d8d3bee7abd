import { type Claim, notStated, type Source, sourceOf } from '../facts/index.ts'
import { dateOf } from '../facts/language.ts'
import { release } from '../facts/release.ts'
import { citationWords } from './words.ts'

/** The ways in which a citation can be copied. */
export const citationForms = ['text', 'bibtex', 'csl-json'] as const
export type CitationForm = (typeof citationForms)[number]

/** What is cited, in the fields that every form is made from. */
export interface Cited {
  /** Unique within the atlas; the key of the entry. */
  readonly key: string
  readonly title: string
  /** Its place and its source, as one sentence. */
  readonly note: string
  /** The full link that opens it. */
  readonly link: string
}

/** A source with its publisher and date. Where one of them is missing, the text says so. */
export function documentOf(source: Source): string {
  const publisher = source.publisher === notStated ? citationWords.noPublisher : source.publisher
  const published = source.published === notStated ? citationWords.undated : dateOf(source.published)
  return citationWords.document(source.name, publisher, published)
}

/** A claim, with its place in its source. */
export function citedClaim(claim: Claim, link: string): Cited {
  const source = sourceOf(claim.source)
  const place =
    claim.source === 'record'
      ? citationWords.documents(
          claim.at.section,
          claim.documents.map(({ publisher }) => publisher),
        )
      : citationWords.paragraph(claim.at.section, claim.at.paragraph)
  return {
    key: claim.id,
    title: claim.says,
    note: citationWords.claim(claim.id, documentOf(source), place),
    link,
  }
}

/** A source as the atlas describes it. */
export function citedSource(source: Source, link: string): Cited {
  return { key: source.id, title: source.title, note: citationWords.source(documentOf(source)), link }
}

/** The view on the screen. */
export function citedView(title: string, link: string): Cited {
  return { key: 'view', title, note: citationWords.view, link }
}

/** Without the characters that BibTeX reads as commands or ends. It takes the rest of Unicode as it is. */
function inBraces(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[%#&$_]/g, (sign) => `\\${sign}`)
}

/** The citation as text, as a BibTeX entry or as a CSL-JSON item, with place, full link and release. */
export function citationOf(cited: Cited, form: CitationForm): string {
  const [year = '', month = '', day = ''] = release.day.split('-')
  switch (form) {
    case 'text':
      return citationWords.text(cited.title, cited.note, cited.link)
    case 'bibtex':
      return [
        `@misc{accords-atlas-${cited.key},`,
        `  title = {{${inBraces(cited.title)}}},`,
        `  author = {{${citationWords.author}}},`,
        `  howpublished = {${citationWords.atlas}},`,
        `  year = {${year}},`,
        `  version = {${release.version}},`,
        `  note = {${inBraces(cited.note)}},`,
        `  url = {${cited.link}}`,
        '}',
      ].join('\n')
    case 'csl-json':
      return JSON.stringify(
        [
          {
            id: `accords-atlas-${cited.key}`,
            type: 'webpage',
            title: cited.title,
            author: [{ literal: citationWords.author }],
            'container-title': citationWords.atlas,
            version: release.version,
            issued: { 'date-parts': [[Number(year), Number(month), Number(day)]] },
            note: cited.note,
            URL: cited.link,
          },
        ],
        null,
        2,
      )
  }
}
