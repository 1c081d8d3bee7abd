import type { Route } from '../facts/index.ts'
import { drawnLength, lengthsOf } from '../facts/route-length.ts'
import { placeName } from '../facts/transit-country-names.ts'
import { Swatch } from '../legend/Swatch.tsx'
import { lineStyleOf } from '../overlays/index.ts'
import { figureOf } from './claim-wording.ts'
import styles from './RouteLegs.module.css'

function placesOf(codes: readonly string[]): string {
  return codes.map(placeName).join(', ')
}

function countriesOf(leg: Route['legs'][number]): string {
  const codes = leg.waypoints.flatMap((waypoint) => waypoint.in.split('/')).filter((code) => code !== 'sea')
  return placesOf([...new Set(codes)])
}

function inThousands(kilometres: number): string {
  return Math.round(kilometres).toLocaleString('en-US').replaceAll(',', '\u2009')
}

/** The legs of a route in order: mode, from, to, countries; then what the map checks about them. */
export function RouteLegs({ route }: { readonly route: Route }) {
  const lengths = lengthsOf(route)
  return (
    <>
      <ol className={styles['strip']} aria-label="Legs in order">
        {route.legs.map((leg) => (
          <li key={leg.id} className={styles['leg']}>
            <Swatch of={{ kind: 'line', style: lineStyleOf(route, leg) }} />
            <span className={styles['name']}>{leg.name}</span>
            <span className={styles['detail']}>
              {[
                leg.mode,
                countriesOf(leg),
                `${inThousands(drawnLength(leg))}\u2009km as drawn`,
                ...(leg.schematic ? ['course indicative'] : []),
                ...(leg.stage === 'operating' ? [] : [leg.stage]),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ol>
      <ul className={styles['checks']} aria-label="What the map checks">
        <li>{`Holds on this map: every leg stays within ${placesOf(route.transits)} and the sea, and touches none of ${placesOf(route.avoids)}.`}</li>
        {lengths && (
          <li>
            {lengths.agree
              ? `The drawn ${inThousands(lengths.drawn)}\u2009km agree with the published ${lengths.claim.quantity ? figureOf(lengths.claim.quantity) : ''} within 15\u2009%.`
              : `The drawing is schematic: ${inThousands(lengths.drawn)}\u2009km as drawn, ${lengths.claim.quantity ? figureOf(lengths.claim.quantity) : ''} published.`}
          </li>
        )}
      </ul>
    </>
  )
}
