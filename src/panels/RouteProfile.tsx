import { claimsAbout, type RouteId, routeOf } from '../facts/index.ts'
import { ClaimGroups } from './ClaimGroups.tsx'
import styles from './Profile.module.css'
import { ProfileFrame } from './ProfileFrame.tsx'
import { RouteLegs } from './RouteLegs.tsx'
import { Tensions } from './Tensions.tsx'
import { VolumeChart } from './VolumeChart.tsx'
import { routeWords } from './words/profiles.ts'

interface RouteProfileProps {
  readonly route: RouteId
  readonly onClose: () => void
}

/** A route: its summary, its legs in order, and the claims that its drawing rests on. */
export function RouteProfile({ route, onClose }: RouteProfileProps) {
  const record = routeOf(route)
  return (
    <ProfileFrame title={record.name} kind={routeWords.kinds[record.carries]} onClose={onClose}>
      <p className={styles['summary']}>{record.summary}</p>
      <RouteLegs route={record} />
      <VolumeChart claims={claimsAbout(route)} />
      <p className={styles['aside']}>{routeWords.origin}</p>
      <Tensions subject={route} />
      <ClaimGroups claims={claimsAbout(route)} subject={route} />
    </ProfileFrame>
  )
}
