import type { Leg, LegMode, Route } from '../facts/index.ts'
import type { ColourName } from './palette.ts'

/** The forms of heads at the ends of lines. Each kind of tie has its own, so it can be recognized without colour. */
export type HeadForm = 'arrow' | 'ring' | 'chevron' | 'hollow' | 'bar' | 'cross'

/** The style of a line for both painters. Widths are in CSS pixels, dashes in multiples of the width. */
export interface LineStyle {
  readonly colour: ColourName
  readonly width: number
  readonly dash: readonly number[] | null
  /** The ends of the line, or of each dash. */
  readonly cap: 'butt' | 'round'
  /** The width of a wider line below, in the colour of paper. It keeps the line clear of the fills. */
  readonly casing: number
  /** A thinner line above, in the colour of paper. It makes the line a railway. */
  readonly core: { readonly width: number; readonly dash: readonly number[] } | null
  /** How far to the right of its course the line is drawn at high zooms, in CSS pixels. It keeps parallel lines apart. */
  readonly offset: number
  /** Whether arrow heads along the line show its direction. */
  readonly arrows: boolean
  /** The head at the end of the line. */
  readonly head: HeadForm | null
  /** The name of the line in a legend, and its meaning. */
  readonly name: string
  readonly meaning: string
}

/** Each mode has a hue and a pattern of its own, so it can be recognized without colour. */
export const lineStyles = {
  'oil pipeline': {
    colour: 'oil',
    width: 2.4,
    dash: null,
    cap: 'butt',
    casing: 1.4,
    core: null,
    offset: 0,
    arrows: true,
    head: null,
    name: 'Oil pipeline',
    meaning:
      'Crude oil by pipeline, through named places; all lines have the same width, since no article gives quantities',
  },
  'gas pipeline': {
    colour: 'gas',
    width: 2.2,
    dash: [3.4, 1.5],
    cap: 'butt',
    casing: 1.4,
    core: null,
    offset: 4.2,
    arrows: true,
    head: null,
    name: 'Gas pipeline',
    meaning: 'Natural gas by pipeline, through named places; all lines have the same width',
  },
  'oil tanker': {
    colour: 'oil',
    width: 2.2,
    dash: [0.2, 2.1],
    cap: 'round',
    casing: 0,
    core: null,
    offset: 2.6,
    arrows: true,
    head: null,
    name: 'Oil tankers',
    meaning: 'Crude oil by ship; the course of the lane is approximate',
  },
  rail: {
    colour: 'corridor',
    width: 4.2,
    dash: null,
    cap: 'butt',
    casing: 1,
    core: { width: 1.8, dash: [4, 3] },
    offset: -4.2,
    arrows: false,
    head: null,
    name: 'Railway',
    meaning: 'A railway leg of the Middle Corridor',
  },
  ferry: {
    colour: 'corridor',
    width: 3.2,
    dash: [0.6, 1.3],
    cap: 'round',
    casing: 0,
    core: null,
    offset: -2.6,
    arrows: false,
    head: null,
    name: 'Ferry',
    meaning: 'A sea leg of the Middle Corridor; the course of the lane is approximate',
  },
  road: {
    colour: 'corridor',
    width: 2.6,
    dash: [2.4, 1.4],
    cap: 'butt',
    casing: 1,
    core: null,
    offset: -4.2,
    arrows: false,
    head: null,
    name: 'Road',
    meaning: 'A road leg of the Middle Corridor',
  },
  'oil pipeline idle': {
    colour: 'oil',
    width: 1.4,
    dash: [6, 3],
    cap: 'butt',
    casing: 1,
    core: null,
    offset: -8.4,
    arrows: true,
    head: null,
    name: 'Oil pipeline, idle',
    meaning: 'An oil pipeline that is idle or hardly used, according to the public record',
  },
  'rail planned': {
    colour: 'corridor',
    width: 2.2,
    dash: [1.6, 1.8],
    cap: 'butt',
    casing: 1,
    core: null,
    offset: 0,
    arrows: false,
    head: null,
    name: 'Railway, planned',
    meaning: 'A railway that is agreed or planned but does not run yet',
  },
  'rival rail': {
    colour: 'rival',
    width: 3.4,
    dash: null,
    cap: 'butt',
    casing: 1,
    core: { width: 1.4, dash: [2, 2] },
    offset: 3.8,
    arrows: false,
    head: null,
    name: 'Rival railway',
    meaning: 'A railway leg of a corridor that competes with the Middle Corridor',
  },
  'rival road': {
    colour: 'rival',
    width: 2.2,
    dash: [2.4, 1.4],
    cap: 'butt',
    casing: 1,
    core: null,
    offset: 0,
    arrows: false,
    head: null,
    name: 'Rival road',
    meaning: 'A stretch of a rival corridor where the railway is missing and lorries carry the freight',
  },
  'oil flow': {
    colour: 'oil',
    width: 2.9,
    dash: null,
    cap: 'butt',
    casing: 1.2,
    core: null,
    offset: 0,
    arrows: true,
    head: null,
    name: 'Oil',
    meaning: 'Oil from one place to another; the width shows the amount that a claim gives',
  },
  'oil flow unmeasured': {
    colour: 'oil',
    width: 1.7,
    dash: null,
    cap: 'butt',
    casing: 1.2,
    core: null,
    offset: 0,
    arrows: true,
    head: null,
    name: 'Oil, no amount',
    meaning:
      'Oil that the sources say goes there, without an amount; all such lines are equally narrow. A share such as “nearly 40%” of a country’s oil, the capacity of a pipeline, or the intake of one country of Europe does not count as an amount',
  },
  'oil flow possible': {
    colour: 'oil',
    width: 1.7,
    dash: [3.2, 2.4],
    cap: 'butt',
    casing: 1.2,
    core: null,
    offset: 0,
    arrows: true,
    head: null,
    name: 'Oil, possible',
    meaning: 'Oil that a source says could go there; no amount is given',
  },
  'gas flow': {
    colour: 'gas',
    width: 1.7,
    dash: null,
    cap: 'butt',
    casing: 1.2,
    core: null,
    offset: 0,
    arrows: true,
    head: null,
    name: 'Gas, no amount',
    meaning:
      'Natural gas from one place to another, never added to oil; all lines are equally narrow, since the sources give at most the capacity of the lines, in bcm a year, and not what they carry',
  },
  'gas flow contested': {
    colour: 'gas',
    width: 1.7,
    dash: [1.2, 1.4],
    cap: 'butt',
    casing: 1.2,
    core: null,
    offset: 0,
    arrows: true,
    head: null,
    name: 'Gas, contested',
    meaning:
      'Natural gas that one source says goes there and the other does not name; the profiles show both sides',
  },
  'gas flow possible': {
    colour: 'gas',
    width: 1.7,
    dash: [3.2, 2.4],
    cap: 'butt',
    casing: 1.2,
    core: null,
    offset: 0,
    arrows: true,
    head: null,
    name: 'Gas, possible',
    meaning: 'Natural gas that a source says could go there; no amount is given',
  },
  fights: {
    colour: 'pressure',
    width: 2.4,
    dash: [1.1, 1.1],
    cap: 'butt',
    casing: 1.2,
    core: null,
    offset: 0,
    arrows: false,
    head: 'cross',
    name: 'Is in conflict with',
    meaning: 'Two states are in conflict. Arcs show who acts towards whom, not a route',
  },
  pressures: {
    colour: 'pressure',
    width: 1.8,
    dash: null,
    cap: 'butt',
    casing: 1.2,
    core: null,
    offset: 0,
    arrows: false,
    head: 'bar',
    name: 'Puts pressure on',
    meaning:
      'One state works against another or puts pressure on it. Arcs show who acts towards whom, not a route',
  },
  conditions: {
    colour: 'condition',
    width: 1.8,
    dash: [3, 1.6],
    cap: 'butt',
    casing: 1.2,
    core: null,
    offset: 0,
    arrows: false,
    head: 'hollow',
    name: 'Sets a condition',
    meaning:
      'One state makes a step towards another depend on a condition. Arcs show who acts towards whom, not a route',
  },
  supports: {
    colour: 'support',
    width: 1.8,
    dash: [0.1, 2.2],
    cap: 'round',
    casing: 1.2,
    core: null,
    offset: 0,
    arrows: false,
    head: 'chevron',
    name: 'Supports',
    meaning: 'One state supports another. Arcs show who acts towards whom, not a route',
  },
  mediates: {
    colour: 'mediation',
    width: 1.8,
    dash: [5, 1.6],
    cap: 'butt',
    casing: 1.2,
    core: null,
    offset: 0,
    arrows: false,
    head: 'ring',
    name: 'Mediates',
    meaning: 'One state mediates with another. Arcs show who acts towards whom, not a route',
  },
  approaches: {
    colour: 'approach',
    width: 1.9,
    dash: null,
    cap: 'butt',
    casing: 1.2,
    core: null,
    offset: 0,
    arrows: false,
    head: 'arrow',
    name: 'Approaches',
    meaning:
      'One state sounds out another about the Accords. Arcs show who acts towards whom, not a route; those of one actor share a trunk, whose width shows no amount',
  },
} as const satisfies Record<LegMode | string, LineStyle>

export type LineStyleId = keyof typeof lineStyles

/** The style of a leg. It depends on its mode, on its stage, and on whether the route is a rival corridor. */
export function lineStyleOf(route: Route, leg: Leg): LineStyleId {
  if (route.overlay === 'rivals') return leg.mode === 'road' ? 'rival road' : 'rival rail'
  if (leg.mode === 'oil pipeline' && leg.stage === 'idle') return 'oil pipeline idle'
  if (leg.mode === 'rail' && leg.stage === 'planned') return 'rail planned'
  return leg.mode
}
