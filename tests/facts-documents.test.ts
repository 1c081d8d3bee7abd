import { expect, test } from 'vitest'
import { claims, type RecordDocument } from '../src/facts/index.ts'
import * as sharedDocuments from '../src/facts/sources/record/shared-documents.ts'
import { repeated } from './support/repeated.ts'

// A document that no claim of its own part uses is an unused constant, which the compiler refuses.

/** Every document of the claims of the record, with the parts of the record that use it. */
const partsOf = new Map<RecordDocument, Set<string>>()
for (const claim of claims) {
  for (const document of 'documents' in claim ? claim.documents : []) {
    partsOf.set(document, (partsOf.get(document) ?? new Set()).add(claim.at.section))
  }
}

test('every shared document is used by at least two parts of the record', () => {
  const parts = Object.entries(sharedDocuments).map(
    ([name, one]) => [name, partsOf.get(one)?.size ?? 0] as const,
  )
  expect(parts.filter(([, count]) => count < 2)).toEqual([])
})

test('a document that two parts use is one shared document, not written twice', () => {
  const written = [...partsOf.keys()].map(({ publisher, topic, published, address }) =>
    [publisher, topic, published, address].join(' | '),
  )
  expect(repeated(written)).toEqual([])
  const shared: readonly RecordDocument[] = Object.values(sharedDocuments)
  expect([...partsOf].filter(([one, parts]) => parts.size > 1 && !shared.includes(one))).toEqual([])
})

test('no claim names a document twice', () => {
  const twice = claims.filter(
    (claim) => 'documents' in claim && new Set(claim.documents).size < claim.documents.length,
  )
  expect(twice).toEqual([])
})
