import { Fragment } from 'react'
import { notStated, type RecordDocument } from '../facts/index.ts'
import { claimWords } from './words/claims.ts'

/** The documents on which a claim of the public record rests, each with its date, and a link if its address is known. */
export function Documents({ documents }: { readonly documents: readonly RecordDocument[] }) {
  return (
    <>
      {claimWords.accordingTo}
      {documents.map(({ publisher, topic, published, address }, index) => (
        <Fragment key={`${publisher} ${topic}`}>
          {index > 0 && claimWords.betweenDocuments}
          {address ? (
            <a href={address} rel="noreferrer" title={topic}>
              {publisher}
            </a>
          ) : (
            publisher
          )}
          {claimWords.documentDate(published === notStated ? null : published)}
        </Fragment>
      ))}
      {claimWords.afterDocuments}
    </>
  )
}
