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
} from '../../../facts/index.ts'
import { RadioChoice } from '../../../ui/RadioChoice.tsx'
import { ClaimCard } from '../../ClaimCard.tsx'
import styles from '../../Page.module.css'
import { Page, type PageProps } from '../../Page.tsx'
import { topicNames } from '../../words/claims.ts'
import { silenceWords } from './words.ts'

interface Cell {
  readonly country: CountryId
  readonly topic: Topic
}

function claimsIn({ country, topic }: Cell, source: SourceId): readonly Claim[] {
  return claimsAbout(country).filter((claim) => claim.topic === topic && claim.source === source)
}

/** The number of claims of a source about each country on each topic. Each cell opens its claims. */
export function PageOfWords({ title }: PageProps) {
  const [source, setSource] = useState<SourceId>('renewed-diplomacy')
  const [open, setOpen] = useState<Cell | null>(null)
  return (
    <Page title={title} lead={silenceWords.lead}>
      <RadioChoice label={silenceWords.source} options={sources} value={source} onChange={setSource} />
      <div aria-live="polite">{open && <Answer cell={open} source={source} />}</div>
      <section className={styles['scroll']} aria-label={silenceWords.cells}>
        <table className={styles['table']}>
          <caption>{silenceWords.caption(sourceOf(source).name)}</caption>
          <thead>
            <tr>
              <th scope="col">{silenceWords.country}</th>
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
                        aria-label={silenceWords.cell(country.name, topicNames[topic], count)}
                        onClick={() => setOpen({ country: country.id, topic })}
                      >
                        {count === 0 ? silenceWords.none : count}
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
      <h3>{silenceWords.heading(nameOf(cell.country), topicNames[cell.topic])}</h3>
      {said.length === 0 ? (
        <p>{silenceWords.nothing(sourceOf(source).name)}</p>
      ) : (
        said.map((claim) => <ClaimCard key={claim.id} claim={claim} />)
      )}
    </div>
  )
}
