import { type Claim, topics } from '../facts/index.ts'
import { ClaimCard } from './ClaimCard.tsx'
import styles from './ClaimGroups.module.css'
import { claimWords, topicNames } from './words/claims.ts'

/** Sorts claims about the subject itself before claims that only name it. Each part keeps its reading order. */
function strongestFirst(claims: readonly Claim[], subject: string): readonly Claim[] {
  const weight = (claim: Claim) =>
    (claim.status?.country === subject ? 0 : 4) +
    (claim.quantity ? 0 : 1) +
    (claim.about[0] === subject ? 0 : 2) +
    (claim.about.length > 4 ? 1 : 0)
  return [...claims].sort((a, b) => weight(a) - weight(b))
}

/** Claims by topic, the strongest and most specific first. One line at the end names the topics without claims. */
export function ClaimGroups({
  claims,
  subject,
}: {
  readonly claims: readonly Claim[]
  readonly subject: string
}) {
  const groups = topics
    .map((topic) => ({
      topic,
      said: strongestFirst(
        claims.filter((claim) => claim.topic === topic),
        subject,
      ),
    }))
    .filter((group) => group.said.length > 0)
  const absent = topics.filter((topic) => !groups.some((group) => group.topic === topic))
  return (
    <>
      {groups.map(({ topic, said }) => (
        <section key={topic} className={styles['group']}>
          <h3 className={styles['topic']}>
            {topicNames[topic]} <span className={styles['count']}>{said.length}</span>
          </h3>
          {said.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} />
          ))}
        </section>
      ))}
      {groups.length > 0 && absent.length > 0 && (
        <p className={styles['absent']}>{claimWords.absent(absent.map((topic) => topicNames[topic]))}</p>
      )}
    </>
  )
}
