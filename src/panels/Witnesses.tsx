import { Fragment } from 'react'
import { notStated, type Witness } from '../facts/index.ts'
import { dayOf } from './claim-wording.ts'

/** The documents a public-record claim rests on, each with its day, and with a link where its address is known. */
export function Witnesses({ witnesses }: { readonly witnesses: readonly Witness[] }) {
  return (
    <>
      {'By '}
      {witnesses.map((witness, index) => (
        <Fragment key={`${witness.publisher} ${witness.topic}`}>
          {index > 0 && '; '}
          {witness.address ? (
            <a href={witness.address} rel="noreferrer" title={witness.topic}>
              {witness.publisher}
            </a>
          ) : (
            witness.publisher
          )}
          {` (${witness.published === notStated ? 'undated' : dayOf(witness.published)})`}
        </Fragment>
      ))}
      .
    </>
  )
}
