import { claimsAbout, type RouteId, routeOf } from '../facts/index.ts'
import { ClaimGroups } from './ClaimGroups.tsx'
import styles from './Profile.module.css'
import { ProfileFrame } from './ProfileFrame.tsx'
import { RouteLegs } from './RouteLegs.tsx'
import { Tensions } from './Tensions.tsx'
import { VolumeChart } from './VolumeChart.tsx'

interface RouteProfileProps {
  readonly route: RouteId
  readonly onClose: () => void
}

/** A route: what it carries and from where to where, its legs in order, and the claims that it is drawn from. */
export function RouteProfile({ route, onClose }: RouteProfileProps) {
  const record = routeOf(route)
  const kinds = { oil: 'Oil route', gas: 'Gas route', goods: 'Freight corridor' } as const
  return (
    <ProfileFrame title={record.name} kind={kinds[record.carries]} onClose={onClose}>
      <p className={styles['summary']}>{record.summary}</p>
      <RouteLegs route={record} />
      <VolumeChart claims={claimsAbout(route)} />
      <p className={styles['aside']}>
        The line follows named towns, good to about 5 km. The infrastructure rests on the public record; the
        articles’ claims are those that it illustrates.
      </p>
      <Tensions subject={route} />
      <ClaimGroups claims={claimsAbout(route)} subject={route} />
    </ProfileFrame>
  )
}
