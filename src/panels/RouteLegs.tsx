import { courseParts, reasonsOf } from '../facts/drawn-course.ts'
import type { Route } from '../facts/index.ts'
import { listOf } from '../facts/language.ts'
import { isIndicated, isSailed } from '../facts/route.ts'
import { drawnLength, type Lengths, lengthsOf } from '../facts/route-length.ts'
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

function lengthSentence({ drawn, published, agree, extent }: Lengths): string {
  const figure = figureOf(published)
  return extent === 'more'
    ? routeWords.partOfLength(published.of, drawn, figure)
    : routeWords.lengths(published.of, drawn, figure, agree)
}

/** Sentences on the course of a route: its named places, and why parts of it are approximate. */
function courseSentences(route: Route): readonly string[] {
  const places = new Set(route.legs.flatMap((leg) => leg.waypoints.map(({ name }) => name)))
  const onLand = route.legs.filter((leg) => !isSailed(leg))
  const reasons = new Set(onLand.flatMap(reasonsOf))
  const gaps = onLand.some(
    (leg) => leg.approximate === null && courseParts(leg).some(({ approximate }) => approximate),
  )
  return [
    routeWords.places(places.size),
    ...[...reasons].map(routeWords.whyApproximate),
    ...(gaps ? [routeWords.gaps] : []),
  ]
}

/** The legs of a route in order, with mode, countries and length, and then their map checks. */
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
                ...(isIndicated(leg) ? [routeWords.approximate] : []),
                ...routeWords.stage(leg.stage),
              ])}
            </span>
          </li>
        ))}
      </ol>
      <ul className={styles['checks']} aria-label={routeWords.checks}>
        <li>{routeWords.course(route.transits.map(placeName), route.avoids.map(placeName))}</li>
        {courseSentences(route).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {lengths && <li>{lengthSentence(lengths)}</li>}
      </ul>
    </>
  )
}
