import { type ApproximateStretch, approximateStretches } from '../drawn-course.ts'
import { type Leg, type LegMode, type Node, type Route, routes, type Stage } from '../index.ts'
import { isIndicated, routeOverlays, type Submarine } from '../route.ts'
import { because, claimId, countryId, otherId, point } from './common-schemas.ts'
import { dataFile } from './data-file.ts'
import { described, explained, fields, listOf, oneWordOf, type Schema, setOf, text } from './schema.ts'

/** The properties of each line. */
interface LegProperties extends Pick<Leg, 'name' | 'mode' | 'stage' | 'schematic' | 'submarine'> {
  readonly route: string
  readonly leg: string
  readonly claims: readonly string[]
  readonly waypoints: readonly { readonly name: string; readonly in: string }[]
  readonly approximate?: readonly ApproximateStretch[]
}

type RouteProperties = Omit<Route, 'legs'>

const modes: readonly LegMode[] = ['oil pipeline', 'gas pipeline', 'oil tanker', 'rail', 'ferry', 'road']
const stages: Readonly<Record<Stage, string>> = {
  operating: 'It works',
  idle: 'It is there and does not work',
  'under construction': 'It is being built',
  planned: 'It is proposed or agreed',
}

const waypoint = fields<LegProperties['waypoints'][number]>({
  name: text('What lies there'),
  in: text('ISO 3166-1 alpha-3, two with "/" between them on a border, or "sea"'),
})

const properties = fields<LegProperties>(
  {
    route: described(otherId, 'The id of its route'),
    leg: described(otherId, 'Its id within the route'),
    name: text('From where to where'),
    mode: oneWordOf(modes, 'How it moves what it carries'),
    stage: explained(stages),
    schematic: { type: 'boolean', description: 'Whether its course is only indicated' },
    approximate: listOf(
      fields<ApproximateStretch>({
        from: text('The waypoint where it begins'),
        to: text('The waypoint where it ends'),
        why: text('Why'),
      }),
      'Its parts whose course is drawn without being known',
    ),
    claims: because,
    waypoints: listOf(
      waypoint,
      'One for each position of the line, good to about 5 km; many from GeoNames, CC BY 4.0',
      2,
    ),
    submarine: listOf(
      fields<Submarine>({
        from: text('The waypoint where it begins'),
        to: text('The waypoint where it ends'),
        why: text('Why it runs under the sea'),
      }),
      'Its parts on the sea bed',
    ),
  },
  ['approximate', 'submarine'],
)

function word(value: string): Schema {
  return { const: value }
}

const feature = fields<Record<'type' | 'id' | 'geometry' | 'properties', unknown>>({
  type: word('Feature'),
  id: text('The id of the route, "/", the id of the leg'),
  geometry: fields<Record<'type' | 'coordinates', unknown>>({
    type: word('LineString'),
    coordinates: listOf(
      point,
      'The waypoints. The map draws a smooth curve through them, at most 6 km from the straight lines',
      2,
    ),
  }),
  properties,
})

const node = fields<Node>({
  name: text('Its name on the map'),
  kind: oneWordOf<Node['kind']>(['port', 'terminal', 'crossing', 'junction'], 'What it is'),
  at: point,
  side: oneWordOf<Node['side']>(['left', 'right', 'above', 'below'], 'Where the map writes its name'),
})

const route = fields<RouteProperties>(
  {
    id: otherId,
    name: text('Its name'),
    shortName: text('What the map writes along its line, where the name would be too long'),
    overlay: explained(routeOverlays),
    carries: oneWordOf<Route['carries']>(['oil', 'gas', 'goods'], 'What it carries'),
    summary: text('From where to where, and by what'),
    transits: setOf(countryId, 'The countries its legs cross or reach', 1),
    avoids: setOf(countryId, 'The countries whose land no leg touches'),
    illustrates: setOf(claimId, 'The claims of the articles that it illustrates'),
    nodes: listOf(node, 'The points that the map names'),
  },
  ['shortName'],
)

function featureOf(id: string, leg: Leg) {
  const approximate = approximateStretches(leg)
  const lineProperties: LegProperties = {
    route: id,
    leg: leg.id,
    name: leg.name,
    mode: leg.mode,
    stage: leg.stage,
    schematic: isIndicated(leg),
    ...(approximate.length > 0 ? { approximate } : {}),
    claims: leg.because,
    waypoints: leg.waypoints.map(({ name, in: where }) => ({ name, in: where })),
    ...(leg.submarine ? { submarine: leg.submarine } : {}),
  }
  return {
    type: 'Feature',
    id: `${id}/${leg.id}`,
    geometry: { type: 'LineString', coordinates: leg.waypoints.map(({ at }) => at) },
    properties: lineProperties,
  }
}

/** Every leg of every route as a line (GeoJSON, RFC 7946, `[lng, lat]` in degrees), with the records of the routes. */
export const routesFile = dataFile({
  name: 'routes.geojson',
  holds: 'routes',
  content: {
    type: 'FeatureCollection',
    routes: routes.map(({ legs: _, ...rest }): RouteProperties => rest),
    features: routes.flatMap(({ id, legs }) => legs.map((leg) => featureOf(id, leg))),
  },
  schemas: {
    type: word('FeatureCollection'),
    routes: listOf(route, 'What holds for all legs of a route', 1),
    features: listOf(feature, 'One line for each leg', 1),
  },
})
