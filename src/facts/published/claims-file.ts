import { type Claim, claims, sourceOf } from '../index.ts'
import { type Finding, limitOfChecks } from '../map-check/claim.ts'
import { type Additions, claimSchema, type PublishedRecordClaim } from './claim-schemas.ts'
import { type DataFile, dataFile } from './data-file.ts'
import { listOf, text } from './schema.ts'

/** A claim as it is published. Its fields have the order of its record. */
function published(claim: Claim): Claim | PublishedRecordClaim {
  if (claim.source !== 'record') return claim
  const fields = Object.entries(claim).map(([name, value]) => [
    name === 'documents' ? 'witnesses' : name,
    value,
  ])
  return Object.fromEntries(fields)
}

/** `claims.json`: every claim, with the day of its source and its map check. */
export function claimsFile(findings: Readonly<Record<string, Finding>>): DataFile {
  return dataFile({
    name: 'claims.json',
    holds: 'claims',
    content: {
      limitOfChecks,
      claims: claims.map((claim) => {
        const finding = findings[claim.id]
        const additions: Additions = {
          published: sourceOf(claim.source).published,
          ...(finding ? { finding } : {}),
        }
        return { ...published(claim), ...additions }
      }),
    },
    schemas: {
      limitOfChecks: text('What the findings cannot bear'),
      claims: listOf(claimSchema, 'Every claim, source by source, in reading order', 1),
    },
  })
}
