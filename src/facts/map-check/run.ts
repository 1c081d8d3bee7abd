import { claims } from '../claims.ts'
import { routes } from '../routes/index.ts'
import { type Finding, findingOf } from './claim.ts'
import { routeFaults } from './route.ts'
import { type CountryLookup, remembering } from './shapes.ts'

/** The map checks of every claim and every route. */
export interface MapChecks {
  /** The findings by id of the claim, for each claim that the map can check. The page shows failures too. */
  readonly findings: Readonly<Record<string, Finding>>
  /** One sentence for each fault of a route. A fault stops the build. */
  readonly faults: readonly string[]
}

/** Compares every claim and every route with the shapes. */
export function mapChecks(shapes: CountryLookup): MapChecks {
  const lookup = remembering(shapes)
  const findings = claims.flatMap((claim): readonly (readonly [string, Finding])[] => {
    const finding = findingOf(claim, lookup, routes)
    return finding ? [[claim.id, finding]] : []
  })
  return {
    findings: Object.fromEntries(findings),
    faults: routes.flatMap((route) => routeFaults(route, lookup)),
  }
}
