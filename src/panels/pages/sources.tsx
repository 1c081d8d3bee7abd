import { useState } from 'react'
import { claimsOf, notStated, type Source, type SourceId, sources } from '../../facts/index.ts'
import { citedSource } from '../../view/citation.ts'
import { CiteButton } from '../CiteButton.tsx'
import { ClaimCard } from '../ClaimCard.tsx'
import { dayOf } from '../claim-wording.ts'
import styles from '../Page.module.css'
import { Page, type PageProps } from '../Page.tsx'

/** Each source as something one can read about: who, when, on what it rests, its limits, and its outline. */
export function PageOfWords({ title }: PageProps) {
  return (
    <Page
      title={title}
      lead="The atlas is made from two articles and a digest of public records. What it knows of each, and what each can bear, stands here; the notes on limits are ours and dated."
    >
      {sources.map((source) => (
        <SourceEntry key={source.id} source={source} id={source.id} />
      ))}
      <Downloads />
    </Page>
  )
}

function publishedOf(source: Source): string {
  const stated = source.published === notStated ? 'not stated' : dayOf(source.published)
  return source.publishedInferred ? `${stated}; inferred: ${source.publishedInferred}` : stated
}

function SourceEntry({ source, id }: { readonly source: Source; readonly id: SourceId }) {
  const said = claimsOf(id)
  const fields = [
    { name: 'Publisher', value: source.publisher },
    { name: 'Author', value: source.author },
    { name: source.kind === 'record' ? 'As of' : 'Published', value: publishedOf(source) },
    { name: 'Claims', value: `${said.length}, last held against it on ${dayOf(said[0]?.checked ?? '')}` },
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
      <h4>On what it rests</h4>
      <ol className={styles['list']}>
        {source.upstream.map((link) => (
          <li key={link.who}>{`${link.who}: ${link.what}`}</li>
        ))}
      </ol>
      <h4>Limits</h4>
      <ul className={styles['list']}>
        {source.limits.map((limit) => (
          <li key={limit.says}>{`${limit.says} (${dayOf(limit.written)})`}</li>
        ))}
      </ul>
      <h4>Outline, with the number of claims from each paragraph</h4>
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
                {count === 0 && 'a heading without text'}
                {Array.from({ length: count }, (_, index) => index + 1).map((paragraph) => {
                  const claims = from(section.heading, paragraph).length
                  const where =
                    id === 'record' ? section.heading : `${section.heading}, paragraph ${paragraph}`
                  return (
                    <button
                      key={paragraph}
                      type="button"
                      className={styles['number']}
                      data-count={claims}
                      aria-pressed={open?.section === section.heading && open.paragraph === paragraph}
                      aria-label={`${where}: ${claims} claims`}
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
      <h3>{source.kind === 'record' ? open.section : `${open.section}, paragraph ${open.paragraph}`}</h3>
      {silent && <p>{`No claim is drawn from it: it ${silent.because}.`}</p>}
      {claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
    </div>
  )
}

const files = [
  { name: 'claims.json', holds: 'every claim with its place, chain and dates' },
  { name: 'sources.json', holds: 'the sources, their outlines and limits' },
  { name: 'countries.json', holds: 'the countries and their figures' },
  { name: 'routes.geojson', holds: 'the routes, one line for each leg' },
  { name: 'spheres.json', holds: 'the spheres, whom they reach, and bases' },
  { name: 'tensions.json', holds: 'the contradictions' },
  { name: 'status.csv', holds: 'each country’s rung in each reading' },
] as const

/** The published data, each file with its schema. */
function Downloads() {
  const folder = `${import.meta.env.BASE_URL}data/`
  return (
    <section className={styles['source']} aria-label="Download the data">
      <h3>Download the data</h3>
      <ul className={styles['list']}>
        {files.map((file) => (
          <li key={file.name}>
            <a href={`${folder}${file.name}`} download>
              {file.name}
            </a>
            {`: ${file.holds}`}
            {file.name !== 'status.csv' && (
              <>
                {' ('}
                <a href={`${folder}${file.name.replace(/\.\w+$/, '')}.schema.json`}>schema</a>)
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
