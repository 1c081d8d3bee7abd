import { type Claim, topics } from '../facts/index.ts'
import styles from '../panels/ClaimGroups.module.css'
import { topicNames } from '../panels/words/claims.ts'
import { WrittenClaim } from './WrittenClaim.tsx'

/** Every claim by topic. Within a topic the claims of the articles come before those of the public record. */
export function WrittenClaims({ claims }: { readonly claims: readonly Claim[] }) {
  const groups = topics
    .map((topic) => ({ topic, said: claims.filter((claim) => claim.topic === topic) }))
    .filter((group) => group.said.length > 0)
  return (
    <>
      {groups.map(({ topic, said }) => (
        <section key={topic} className={styles['group']} aria-labelledby={`topic-${topic}`}>
          <h3 className={styles['topic']} id={`topic-${topic}`}>
            {topicNames[topic]} <span className={styles['count']}>{said.length}</span>
          </h3>
          {said.map((claim) => (
            <WrittenClaim key={claim.id} claim={claim} />
          ))}
        </section>
      ))}
    </>
  )
}
