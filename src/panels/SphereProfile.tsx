import {
  claimsAbout,
  countedIn,
  countryOf,
  membersOf,
  type ReadingId,
  readingOf,
  type SphereId,
  sphereOf,
} from '../facts/index.ts'
import { Button } from '../ui/Button.tsx'
import { selectSubject } from '../view/store.ts'
import { ClaimGroups } from './ClaimGroups.tsx'
import { namesOfSources } from './names-of-sources.ts'
import styles from './Profile.module.css'
import { ProfileFrame } from './ProfileFrame.tsx'
import { Tensions } from './Tensions.tsx'
import { sphereWords } from './words/profiles.ts'

interface SphereProfileProps {
  readonly sphere: SphereId
  readonly reading: ReadingId
  readonly onClose: () => void
}

/** A sphere: the meaning of its line, the countries within it in this reading, and the claims behind it. */
export function SphereProfile({ sphere, reading, onClose }: SphereProfileProps) {
  const record = sphereOf(sphere)
  const sources: readonly string[] = readingOf(reading).sources
  const members = membersOf(sphere, reading)
  const bases = (record.bases ?? []).filter((base) => base.because.some(countedIn(reading)))
  const said = claimsAbout(sphere).filter((claim) => sources.includes(claim.source))
  return (
    <ProfileFrame title={record.name} kind={sphereWords.kind} onClose={onClose}>
      <p className={styles['summary']}>{sphereWords.meaning(record.meaning)}</p>
      {members.length > 0 ? (
        <ul className={styles['members']} aria-label={sphereWords.members}>
          {members.map(({ country, because }) => (
            <li key={country}>
              <Button onClick={() => selectSubject({ kind: 'country', id: country })}>
                {sphereWords.member(countryOf(country).name, because.length)}
              </Button>
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles['aside']}>{sphereWords.empty(namesOfSources(reading))}</p>
      )}
      <p className={styles['aside']}>{sphereWords.line}</p>
      {bases.length > 0 && (
        <section className={styles['aside']} aria-label={sphereWords.bases}>
          <p>{sphereWords.basesTitle}</p>
          <ul>
            {bases.map(({ name, says }) => (
              <li key={name}>{sphereWords.base(name, says)}</li>
            ))}
          </ul>
        </section>
      )}
      <Tensions subject={sphere} />
      <ClaimGroups claims={said} subject={sphere} />
    </ProfileFrame>
  )
}
