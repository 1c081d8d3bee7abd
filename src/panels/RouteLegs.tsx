import type { Claim, Route } from '../facts/index.ts'
import { listOf } from '../facts/language.ts'
import { drawnLength, lengthsOf } from '../facts/route-length.ts'
import { placeName } from '../facts/transit-country-names.ts'
import { figureOf } from '../facts/words.ts'
import { LegendSymbol } from '../legend/LegendSymbol.tsx'
import { lineStyleOf } from '../overlays/index.ts'
import { pageColours } from '../symbols/css-colours.ts'
import styles from './RouteLegs.module.css'
import { routeWords } from './words/profiles.ts'

function countriesOf(leg: Route['legs'][number]): string {
  const codes = leg.waypoints.flatMap((waypoint) => waypoint.in.split('/')).filter((code) => code !== 'sea')
  return listOf([...new Set(codes)].map(placeName), 'commas')
}

function publishedOf({ quantity }: Claim): string {
  return quantity ? figureOf(quantity) : ''
}

/** The legs of a route in order, with mode, countries and length; then the checks of the map on them. */
export function RouteLegs({ route }: { readonly route: Route }) {
  const lengths = lengthsOf(route)
  return (
    <>
      <ol className={styles['strip']} aria-label={routeWords.legs}>
        {route.legs.map((leg) => (
          <li key={leg.id} className={styles['leg']}>
            <LegendSymbol sign={{ kind: 'line', style: lineStyleOf(route, leg) }} colours={pageColours} />
            <span className={styles['name']}>{leg.name}</span>
            <span className={styles['detail']}>
              {routeWords.leg([
                leg.mode,
                countriesOf(leg),
                routeWords.length(drawnLength(leg)),
                ...(leg.schematic ? [routeWords.approximate] : []),
                ...routeWords.stage(leg.stage),
              ])}
            </span>
          </li>
        ))}
      </ol>
      <ul className={styles['checks']} aria-label={routeWords.checks}>
        <li>{routeWords.course(route.transits.map(placeName), route.avoids.map(placeName))}</li>
        {lengths && (
          <li>
            {lengths.agree
              ? routeWords.lengthAgrees(lengths.drawn, publishedOf(lengths.claim))
              : routeWords.lengthDiffers(lengths.drawn, publishedOf(lengths.claim))}
          </li>
        )}
      </ul>
    </>
  )
}
