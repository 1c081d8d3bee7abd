import type { ClaimId } from './claims.ts'

/** The means of transport of a leg. */
export type Mode = 'oil pipeline' | 'gas pipeline' | 'oil tanker' | 'rail' | 'ferry' | 'road'

/** The stage of a leg today, according to the claims it rests on. */
export type Stage = 'operating' | 'idle' | 'under construction' | 'planned'

/** The whereabouts of a waypoint: an alpha-3 code, two codes for a point on their border, or the open sea. */
export type Whereabouts = string

/** A named point that a leg passes, good to about 5 km. */
export interface Waypoint {
  readonly name: string
  /** `[lng, lat]` in degrees. */
  readonly at: readonly [lng: number, lat: number]
  readonly in: Whereabouts
}

/** A stretch that legs of several routes share. It is written once, so painters draw the routes side by side. */
export interface Course {
  /** The ends of the course, and its kind of line. */
  readonly name: string
  /** The reason why the course is approximate, in one plain sentence. Null if it is known. */
  readonly approximate: string | null
  readonly waypoints: readonly Waypoint[]
}

/** The part of a leg that follows a shared course. */
interface SharedStretch {
  readonly course: string
  readonly approximate: string | null
  /** The indexes of the first and the last shared waypoint in the list of the leg. */
  readonly from: number
  readonly to: number
}

/** A point of a route with a name of its own on the map. */
export interface Node {
  readonly name: string
  readonly kind: 'port' | 'terminal' | 'crossing' | 'junction'
  readonly at: readonly [lng: number, lat: number]
  /** The side of the point on which its name is written. */
  readonly side: 'left' | 'right' | 'above' | 'below'
}

/** A part of a leg on land that runs on the sea bed; elsewhere a pipe or a railway in the open sea is a mistake. */
export interface Submarine {
  /** The names of the waypoints at its ends, in the order of the leg. */
  readonly from: string
  readonly to: string
  readonly why: string
}

/** A stretch of a route by one mode; its claims say that it exists. */
export interface Leg {
  readonly id: string
  readonly name: string
  readonly mode: Mode
  readonly stage: Stage
  /** True for a sea lane, since ships choose their own course. */
  readonly schematic: boolean
  /** The reason why its course is approximate, in one plain sentence. Null if it is known. */
  readonly approximate: string | null
  readonly because: readonly [ClaimId, ...ClaimId[]]
  readonly waypoints: readonly Waypoint[]
  /** The stretches that other routes share, in the order of the leg. */
  readonly shared: readonly SharedStretch[]
  readonly submarine?: readonly Submarine[]
}

/** The ids of the overlays that draw routes, with the description of each in the published data. */
export const routeOverlays = {
  energy: 'Drawn with the energy flows',
  'middle-corridor': 'Drawn with the Middle Corridor',
  rivals: 'Drawn with the corridors that compete with the Middle Corridor',
} as const

/** A pipeline, tanker lane or corridor. */
export interface Route {
  readonly id: string
  readonly name: string
  /** The label along its line, if the name is too long. */
  readonly shortName?: string
  readonly overlay: keyof typeof routeOverlays
  readonly carries: 'oil' | 'gas' | 'goods'
  /** One sentence on its ends and its means of transport. */
  readonly summary: string
  /** Countries (alpha-3) whose land its legs may cross. The build checks this on the shapes of 1:10m. */
  readonly transits: readonly string[]
  /** Countries whose land no leg may touch. */
  readonly avoids: readonly string[]
  /** The article claims that the route illustrates. */
  readonly illustrates: readonly ClaimId[]
  readonly legs: readonly Leg[]
  readonly nodes: readonly Node[]
}

/** Keeps the id of a route literal. */
export function route<const T extends Route>(record: T): T {
  return record
}

/** A leg as its author writes it. */
type Part = Waypoint | Course

interface LegRecord extends Omit<Leg, 'stage' | 'schematic' | 'approximate' | 'waypoints' | 'shared'> {
  readonly stage?: Stage
  readonly schematic?: boolean
  readonly approximate?: string
  /** Waypoints and shared courses. A course that starts at the waypoint before it does not repeat it. */
  readonly waypoints: readonly Part[]
}

/** Makes a leg. By default it is operating, and its course is known. */
export function leg(record: LegRecord): Leg {
  const waypoints: Waypoint[] = []
  const shared: SharedStretch[] = []
  for (const part of record.waypoints) {
    const added = 'waypoints' in part ? part.waypoints : [part]
    const joins = waypoints.length > 0 && isSamePlace(waypoints.at(-1), added[0])
    const from = waypoints.length - (joins ? 1 : 0)
    waypoints.push(...added.slice(joins ? 1 : 0))
    if ('waypoints' in part) {
      shared.push({ course: part.name, approximate: part.approximate, from, to: waypoints.length - 1 })
    }
  }
  return { stage: 'operating', schematic: false, approximate: null, ...record, waypoints, shared }
}

function isSamePlace(one: Waypoint | undefined, other: Waypoint | undefined): boolean {
  return one !== undefined && one.name === other?.name && String(one.at) === String(other.at)
}

/** Makes a shared course for the waypoints of `leg`. An approximate course gives the reason. */
export function course(
  name: string,
  waypoints: readonly Waypoint[],
  approximate: string | null = null,
): Course {
  return { name, approximate, waypoints }
}

/** The same shared course from its end to its start, for the waypoints of `leg`. */
export function reversed(one: Course): Course {
  return { ...one, waypoints: one.waypoints.toReversed() }
}

/** Whether a leg is a lane at sea. */
export function isSailed({ mode }: Leg): boolean {
  return mode === 'ferry' || mode === 'oil tanker'
}

/** Whether the whole course of a leg is only indicated: a lane at sea, or a leg with a reason of its own. */
export function isIndicated({ schematic, approximate }: Leg): boolean {
  return schematic || approximate !== null
}

/** Makes a waypoint from its longitude and latitude in degrees. */
export function through(name: string, lng: number, lat: number, where: Whereabouts): Waypoint {
  return { name, at: [lng, lat], in: where }
}
