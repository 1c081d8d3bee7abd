/** Served by tools/map-checks.mjs: what holding claims of geography against the precise shapes found, by claim. */
declare module 'virtual:map-checks' {
  import type { Finding } from './claim.ts'

  export const findings: Readonly<Record<string, Finding>>
}
