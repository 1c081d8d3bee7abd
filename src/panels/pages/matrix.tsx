import { useState } from 'react'
import {
  type Claim,
  type CountryId,
  claimsAbout,
  countries,
  nameOf,
  type SourceId,
  sourceOf,
  sources,
  type Topic,
  topics,
} from '../../facts/index.ts'
import { RadioChoice } from '../../ui/RadioChoice.tsx'
import { ClaimCard } from '../ClaimCard.tsx'
import styles from '../Page.module.css'
import { Page, type PageProps } from '../Page.tsx'
import { topicNames } from '../topic-names.ts'

interface Cell {
  readonly country: CountryId
  readonly topic: Topic
}

function claimsIn({ country, topic }: Cell, source: SourceId): readonly Claim[] {
  return claimsAbout(country).filter((claim) => claim.topic === topic && claim.source === source)
}

/** What each source says of each country on each topic, and where it says nothing. */
export function PageOfWords({ title }: PageProps) {
  const [source, setSource] = useState<SourceId>('renewed-diplomacy')
  const [open, setOpen] = useState<Cell | null>(null)
  return (
    <Page
      title={title}
      lead="Each number counts the claims that one source makes about a country on a topic; a dash says that there is nothing in this source. Press a cell to read it."
    >
      <RadioChoice label="Source" options={sources} value={source} onChange={setSource} />
      <div aria-live="polite">{open && <Answer cell={open} source={source} />}</div>
      <section className={styles['scroll']} aria-label="Claims by country and topic">
        <table className={styles['table']}>
          <caption>{`Claims in ${sourceOf(source).name}, by country and topic`}</caption>
          <thead>
            <tr>
              <th scope="col">Country</th>
              {topics.map((topic) => (
                <th key={topic} scope="col">
                  {topicNames[topic]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {countries.map((country) => (
              <tr key={country.id}>
                <th scope="row">{country.name}</th>
                {topics.map((topic) => {
                  const count = claimsIn({ country: country.id, topic }, source).length
                  return (
                    <td key={topic}>
                      <button
                        type="button"
                        className={styles['number']}
                        data-count={count}
                        aria-pressed={open?.country === country.id && open.topic === topic}
                        aria-label={`${country.name}, ${topicNames[topic]}: ${count === 0 ? 'nothing in this source' : `${count} claims`}`}
                        onClick={() => setOpen({ country: country.id, topic })}
                      >
                        {count === 0 ? '–' : count}
                      </button>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Page>
  )
}

function Answer({ cell, source }: { readonly cell: Cell; readonly source: SourceId }) {
  const said = claimsIn(cell, source)
  return (
    <div className={styles['answer']}>
      <h3>{`${nameOf(cell.country)}, ${topicNames[cell.topic].toLowerCase()}`}</h3>
      {said.length === 0 ? (
        <p>{`Nothing in this source: ${sourceOf(source).name} does not address it, which is not a “no”.`}</p>
      ) : (
        said.map((claim) => <ClaimCard key={claim.id} claim={claim} />)
      )}
    </div>
  )
}
