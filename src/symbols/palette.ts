import type { Rung, SphereId } from '../facts/index.ts'
import { sphereColours } from './sphere-styles.ts'

/**
 * Every colour of the map, named for its meaning. The rungs form one ramp of lightness in a blue-green family.
 * tests/palette.test.ts keeps any two of them apart under simulated colour blindness. Conditions and opposition differ
 * from the ramp in hue. The dark theme is a design of its own: its furthest rung is the brightest.
 */
export interface Palette {
  readonly rungs: Readonly<Record<Rung, string>>
  readonly spheres: Readonly<Record<SphereId, string>>
  readonly colours: Readonly<Record<ColourName, string>>
}

/** Colours of the basemap and of lines, by meaning. */
export type ColourName =
  | 'land'
  | 'water'
  | 'river'
  | 'shadow'
  | 'shore'
  | 'border'
  | 'disputed'
  | 'contested'
  | 'chosen'
  | 'silentDot'
  | 'label'
  | 'labelQuiet'
  | 'labelWater'
  | 'halo'
  | 'oil'
  | 'gas'
  | 'corridor'
  | 'rival'
  | 'claim'
  | 'approach'
  | 'mediation'
  | 'support'
  | 'condition'
  | 'pressure'

export type Theme = 'light' | 'dark'

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    rungs: {
      member: '#1f4e86',
      joining: '#4490be',
      candidate: '#4fa9b0',
      approached: '#7fc4b0',
      relations: '#d6eab4',
      conditional: '#e6b45c',
      opposed: '#c47465',
      principal: '#6d6f77',
      named: '#dcd3c8',
      silent: '#f2ede2',
    },
    spheres: sphereColours('light'),
    colours: {
      land: '#f2ede2',
      water: '#d3dee3',
      river: '#a9bfca',
      // It has an opacity: mountains darken the colours below, which keep their hue.
      shadow: '#2e24180d',
      shore: '#8ea4af',
      border: '#8a8478',
      disputed: '#6b655b',
      contested: '#1d2226',
      chosen: '#15191c',
      silentDot: '#b9b0a0',
      label: '#1d2226',
      labelQuiet: '#4d4a44',
      labelWater: '#41606f',
      halo: '#faf7f0',
      oil: '#2a1d14',
      gas: '#7a2a8c',
      corridor: '#b3123f',
      rival: '#3c4a63',
      claim: '#0b57d0',
      approach: '#0d6b3f',
      mediation: '#4a3fa0',
      support: '#00687a',
      condition: '#7a4b00',
      pressure: '#9c1f1f',
    },
  },
  dark: {
    rungs: {
      member: '#a9d8f2',
      joining: '#6fb5da',
      candidate: '#55a0b4',
      approached: '#3a7476',
      relations: '#34575a',
      conditional: '#a87d33',
      opposed: '#8f463c',
      principal: '#8b8e97',
      named: '#504a44',
      silent: '#2c3237',
    },
    spheres: sphereColours('dark'),
    colours: {
      land: '#2c3237',
      water: '#151d23',
      river: '#2b4250',
      shadow: '#0000001a',
      shore: '#44586a',
      border: '#7b8289',
      disputed: '#a3a9ae',
      contested: '#f4f1ea',
      chosen: '#ffffff',
      silentDot: '#59626a',
      label: '#f4f1ea',
      labelQuiet: '#c3c6c8',
      labelWater: '#8fb0c2',
      halo: '#11161a',
      oil: '#f0d9b8',
      gas: '#d79bf0',
      corridor: '#ff7d9c',
      rival: '#b9c6e0',
      claim: '#8ab8ff',
      approach: '#7fe0a8',
      mediation: '#b9b3ff',
      support: '#74d4e6',
      condition: '#ffc46b',
      pressure: '#ff8f85',
    },
  },
}
