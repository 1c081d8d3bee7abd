import type { Route } from '../route.ts'
import { aktauBaku } from './aktau-baku.ts'
import { atyrauSamara } from './atyrau-samara.ts'
import { bakuNovorossiysk } from './baku-novorossiysk.ts'
import { bakuSupsa } from './baku-supsa.ts'
import { btc } from './btc.ts'
import { centralAsiaCenter } from './central-asia-center.ts'
import { centralAsiaChina } from './central-asia-china.ts'
import { ceyhanIsrael } from './ceyhan-israel.ts'
import { chinaIranRail } from './china-iran-rail.ts'
import { cpc } from './cpc.ts'
import { eapc } from './eapc.ts'
import { instcEast } from './instc-east.ts'
import { instcWest } from './instc-west.ts'
import { kazakhstanChina } from './kazakhstan-china.ts'
import { middleCorridor } from './middle-corridor.ts'
import { northernCorridor } from './northern-corridor.ts'
import { novorossiyskIsrael } from './novorossiysk-israel.ts'
import { scp } from './scp.ts'
import { tanap } from './tanap.ts'
import { tap } from './tap.ts'
import { tripp } from './tripp.ts'

const all = [
  btc,
  scp,
  tanap,
  tap,
  cpc,
  aktauBaku,
  ceyhanIsrael,
  novorossiyskIsrael,
  eapc,
  bakuSupsa,
  bakuNovorossiysk,
  atyrauSamara,
  kazakhstanChina,
  centralAsiaChina,
  centralAsiaCenter,
  middleCorridor,
  tripp,
  northernCorridor,
  instcWest,
  instcEast,
  chinaIranRail,
] as const

export type RouteId = (typeof all)[number]['id']

/** Every route, in the order of lists. */
export const routes: readonly (Route & { readonly id: RouteId })[] = all

/** The route with this id. */
export function routeOf(id: RouteId): Route & { readonly id: RouteId } {
  const found = routes.find((one) => one.id === id)
  if (!found) throw new Error(`No route ${id}`)
  return found
}

/** Whether a text, for example from a link, is the id of a route. */
export function isRouteId(text: string): text is RouteId {
  return routes.some((one) => one.id === text)
}
