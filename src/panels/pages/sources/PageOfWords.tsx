import { useState } from 'react'
import { claimsOf, notStated, type Source, type SourceId, sources } from '../../../facts/index.ts'
import { dateOf } from '../../../facts/language.ts'
import { citedSource } from '../../../view/citation.ts'
import { CiteButton } from '../../CiteButton.tsx'
import { ClaimCard } from '../../ClaimCard.tsx'
import styles from '../../Page.module.css'
import { Page, type PageProps } from '../../Page.tsx'
import { downloadWords, sourcesWords } from './words.ts'

/** Every source with its publisher, date, chain, limits and outline. */
export function PageOfWords({ title }: PageProps) {
  return (
    <Page title={title} lead={sourcesWords.lead}>
      {sources.map((source) => (
        <SourceEntry key={source.id} source={source} id={source.id} />
      ))}
      <Downloads />
    </Page>
  )
}

function publishedOf(source: Source): string {
  const stated = source.published === notStated ? sourcesWords.notStated : dateOf(source.published)
  return source.publishedInferred ? sourcesWords.inferred(stated, source.publishedInferred) : stated
}

function SourceEntry({ source, id }: { readonly source: Source; readonly id: SourceId }) {
  const said = claimsOf(id)
  const fields = [
    { name: sourcesWords.publisher, value: source.publisher },
    { name: sourcesWords.author, value: source.author },
    {
      name: source.kind === 'record' ? sourcesWords.asOf : sourcesWords.published,
      value: publishedOf(source),
    },
    { name: sourcesWords.claims, value: sourcesWords.checked(said.length, said[0]?.checked ?? '') },
  ]
  return (
    <article className={styles['source']} data-source-id={id} id={`source-${id}`}>
      <h3>{source.title}</h3>
      <dl className={styles['fields']}>
        {fields.map((field) => (
          <div key={field.name} style={{ display: 'contents' }}>
            <dt>{field.name}</dt>
            <dd>{field.value}</dd>
          </div>
        ))}
      </dl>
      <CiteButton cited={(link) => citedSource(source, link)} view={{ show: 'sources' }} />
      <h4>{sourcesWords.upstream}</h4>
      <ol className={styles['list']}>
        {source.upstream.map((link) => (
          <li key={link.who}>{sourcesWords.link(link.who, link.what)}</li>
        ))}
      </ol>
      <h4>{sourcesWords.limits}</h4>
      <ul className={styles['list']}>
        {source.limits.map((limit) => (
          <li key={limit.says}>{sourcesWords.limit(limit.says, limit.written)}</li>
        ))}
      </ul>
      <h4>{sourcesWords.outline}</h4>
      <Outline source={source} id={id} />
    </article>
  )
}

function Outline({ source, id }: { readonly source: Source; readonly id: SourceId }) {
  const [open, setOpen] = useState<{ section: string; paragraph: number } | null>(null)
  const said = claimsOf(id)
  const from = (section: string, paragraph: number) =>
    said.filter(
      (claim) => claim.at.section === section && (id === 'record' || claim.at.paragraph === paragraph),
    )
  return (
    <>
      <ol className={styles['outline']}>
        {source.outline.map((section) => {
          const count = id === 'record' ? 1 : section.paragraphs.length
          return (
            <li key={section.heading}>
              <span>{section.heading}</span>
              <span className={styles['paragraphs']}>
                {count === 0 && sourcesWords.noText}
                {Array.from({ length: count }, (_, index) => index + 1).map((paragraph) => {
                  const claims = from(section.heading, paragraph).length
                  const where =
                    id === 'record' ? section.heading : sourcesWords.paragraph(section.heading, paragraph)
                  return (
                    <button
                      key={paragraph}
                      type="button"
                      className={styles['number']}
                      data-count={claims}
                      aria-pressed={open?.section === section.heading && open.paragraph === paragraph}
                      aria-label={sourcesWords.claimsFrom(where, claims)}
                      onClick={() => setOpen({ section: section.heading, paragraph })}
                    >
                      {claims}
                    </button>
                  )
                })}
              </span>
            </li>
          )
        })}
      </ol>
      <div aria-live="polite">
        {open && <ParagraphClaims source={source} claims={from(open.section, open.paragraph)} open={open} />}
      </div>
    </>
  )
}

function ParagraphClaims({
  source,
  claims,
  open,
}: {
  readonly source: Source
  readonly claims: ReturnType<typeof claimsOf>
  readonly open: { readonly section: string; readonly paragraph: number }
}) {
  const silent = source.silent.find((one) => one.section === open.section && one.paragraph === open.paragraph)
  return (
    <div className={styles['answer']}>
      <h3>
        {source.kind === 'record' ? open.section : sourcesWords.paragraph(open.section, open.paragraph)}
      </h3>
      {silent && <p>{sourcesWords.silent(silent.because)}</p>}
      {claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
    </div>
  )
}

const files = [
  'claims.json',
  'sources.json',
  'countries.json',
  'routes.geojson',
  'spheres.json',
  'tensions.json',
  'status.csv',
] as const

/** The published data, each file with its schema. */
function Downloads() {
  const folder = `${import.meta.env.BASE_URL}data/`
  return (
    <section className={styles['source']} aria-label={downloadWords.title}>
      <h3>{downloadWords.title}</h3>
      <ul className={styles['list']}>
        {files.map((file) => (
          <li key={file}>
            <a href={`${folder}${file}`} download>
              {file}
            </a>
            {downloadWords.holds(downloadWords.files[file])}
            {file !== 'status.csv' && (
              <>
                {' ('}
                <a href={`${folder}${file.replace(/\.\w+$/, '')}.schema.json`}>{downloadWords.schema}</a>)
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
