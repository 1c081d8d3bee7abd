import {
  claimOf,
  claimsAbout,
  countryOf,
  type ReadingId,
  readingOf,
  type SphereId,
  sphereOf,
} from '../facts/index.ts'
import { Button } from '../ui/Button.tsx'
import { selectSubject } from '../view/store.ts'
import { ClaimGroups } from './ClaimGroups.tsx'
import { voicesOf } from './claim-wording.ts'
import styles from './Profile.module.css'
import { ProfileFrame } from './ProfileFrame.tsx'
import { Tensions } from './Tensions.tsx'

interface SphereProfileProps {
  readonly sphere: SphereId
  readonly reading: ReadingId
  readonly onClose: () => void
}

/** A sphere: what its hatch stands for, which countries carry it in this reading, and the claims behind it. */
export function SphereProfile({ sphere, reading, onClose }: SphereProfileProps) {
  const record = sphereOf(sphere)
  const sources: readonly string[] = readingOf(reading).sources
  const counted = record.reach
    .map((reach) => ({
      country: reach.country,
      claims: reach.because.filter((id) => sources.includes(claimOf(id).source)).length,
    }))
    .filter((reach) => reach.claims > 0)
  const bases = (record.bases ?? []).filter((base) =>
    base.because.some((id) => sources.includes(claimOf(id).source)),
  )
  const said = claimsAbout(sphere).filter((claim) => sources.includes(claim.source))
  return (
    <ProfileFrame title={record.name} kind="Sphere of influence" onClose={onClose}>
      <p className={styles['summary']}>{`${record.meaning}.`}</p>
      {counted.length > 0 ? (
        <ul className={styles['members']} aria-label="Countries hatched">
          {counted.map(({ country, claims }) => (
            <li key={country}>
              <Button onClick={() => selectSubject({ kind: 'country', id: country })}>
                {`${countryOf(country).name}, ${claims === 1 ? 'one claim' : `${claims} claims`}`}
              </Button>
            </li>
          ))}
        </ul>
      ) : (
        <p
          className={styles['aside']}
        >{`${voicesOf(reading)} put no country in this sphere, so nothing is hatched.`}</p>
      )}
      <p className={styles['aside']}>
        A hatch says that a source puts the country within this reach. It has no edge of its own: no source
        draws one.
      </p>
      {bases.length > 0 && (
        <section className={styles['aside']} aria-label="Bases and sites drawn">
          <p>Bases and sites drawn:</p>
          <ul>
            {bases.map(({ name, says }) => (
              <li key={name}>{`${name}: ${says}`}</li>
            ))}
          </ul>
        </section>
      )}
      <Tensions subject={sphere} />
      <ClaimGroups claims={said} subject={sphere} />
    </ProfileFrame>
  )
}
