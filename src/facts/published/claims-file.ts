import { claims, sourceOf } from '../index.ts'
import { type Finding, limitOfChecks } from '../map-check/claim.ts'
import { type Besides, claimSchema } from './claim-schemas.ts'
import { type DataFile, dataFile } from './data-file.ts'
import { listOf, text } from './schema.ts'

/** Every claim, with the day of its source and what the map found of it. */
export function claimsFile(findings: Readonly<Record<string, Finding>>): DataFile {
  return dataFile({
    name: 'claims.json',
    holds: 'claims',
    content: {
      limitOfChecks,
      claims: claims.map((claim) => {
        const finding = findings[claim.id]
        const additions: Besides = {
          published: sourceOf(claim.source).published,
          ...(finding ? { finding } : {}),
        }
        return { ...claim, ...additions }
      }),
    },
    schemas: {
      limitOfChecks: text('What the findings cannot bear'),
      claims: listOf(claimSchema, 'Every claim, source by source, in reading order', 1),
    },
  })
}
