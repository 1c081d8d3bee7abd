import { Fragment } from 'react'
import { notStated, type RecordDocument } from '../facts/index.ts'
import { dayOf } from './claim-wording.ts'

/** The documents on which a claim of the public record rests, each with its day, and with a link where its address is known. */
export function Documents({ documents }: { readonly documents: readonly RecordDocument[] }) {
  return (
    <>
      {'By '}
      {documents.map(({ publisher, topic, published, address }, index) => (
        <Fragment key={`${publisher} ${topic}`}>
          {index > 0 && '; '}
          {address ? (
            <a href={address} rel="noreferrer" title={topic}>
              {publisher}
            </a>
          ) : (
            publisher
          )}
          {` (${published === notStated ? 'undated' : dayOf(published)})`}
        </Fragment>
      ))}
      .
    </>
  )
}
