/** Served by tools/map-checks.mjs: the findings of the map checks on the precise shapes, by id of the claim. */
declare module 'virtual:map-checks' {
  import type { Finding } from './claim.ts'

  export const findings: Readonly<Record<string, Finding>>
}
