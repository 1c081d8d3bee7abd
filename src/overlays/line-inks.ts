import type { LegMode } from '../facts/index.ts'
import type { Ink } from './palette.ts'

/** How a line is drawn, whichever painter draws it. Widths in CSS pixels; dashes in multiples of the width. */
export interface LineStyle {
  readonly ink: Ink
  readonly width: number
  readonly dash: readonly number[] | null
  /** A wider line below in the colour of paper, which lifts it off the fills. */
  readonly casing: number
  /** A thinner line above in the colour of paper, which makes it a railway. */
  readonly core: { readonly width: number; readonly dash: readonly number[] } | null
  readonly arrows: boolean
  /** The line's name in a legend, and what it stands for. */
  readonly name: string
  readonly meaning: string
}

/** Each mode has hue and pattern of its own, so that it can be told without colour. */
export const lineInks = {
  'oil pipeline': {
    ink: 'oil',
    width: 2.4,
    dash: null,
    casing: 1.4,
    core: null,
    arrows: true,
    name: 'Oil pipeline',
    meaning:
      'Crude oil by pipeline along its real course; the width is the same for all, since no article gives quantities',
  },
  'gas pipeline': {
    ink: 'gas',
    width: 2.2,
    dash: [3.4, 1.5],
    casing: 1.4,
    core: null,
    arrows: true,
    name: 'Gas pipeline',
    meaning: 'Natural gas by pipeline along its real course; one width for all',
  },
  'oil tanker': {
    ink: 'oil',
    width: 2.2,
    dash: [0.2, 2.1],
    casing: 0,
    core: null,
    arrows: true,
    name: 'Oil tankers',
    meaning: 'Crude oil by ship; the lane is indicative',
  },
  rail: {
    ink: 'corridor',
    width: 4.2,
    dash: null,
    casing: 1,
    core: { width: 1.8, dash: [4, 3] },
    arrows: false,
    name: 'Railway',
    meaning: 'A railway leg of the Middle Corridor',
  },
  ferry: {
    ink: 'corridor',
    width: 3.2,
    dash: [0.6, 1.3],
    casing: 0,
    core: null,
    arrows: false,
    name: 'Ferry',
    meaning: 'A sea leg of the Middle Corridor; the lane is indicative',
  },
  road: {
    ink: 'corridor',
    width: 2.6,
    dash: [2.4, 1.4],
    casing: 1,
    core: null,
    arrows: false,
    name: 'Road',
    meaning: 'A road leg of the Middle Corridor',
  },
} as const satisfies Record<LegMode, LineStyle>

export type LineInk = keyof typeof lineInks
