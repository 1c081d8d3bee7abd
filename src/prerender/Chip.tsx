import { type Rung, rungOf } from '../facts/index.ts'
import { countryWords } from '../panels/words/profiles.ts'
import { pageColours } from '../symbols/css-colours.ts'

/** A rung's colour, which follows the reader's theme without a script. The colour is an attribute: no inline style. */
export function Chip({ rung }: { readonly rung: Rung }) {
  return (
    <svg className="written-chip" aria-hidden="true" focusable="false">
      <rect width="100%" height="100%" fill={pageColours(`rung-${rung}`)} />
    </svg>
  )
}

/** A rung as a coloured word, with a note if the sources disagree on it. */
export function StatusWord({ rung, contested }: { readonly rung: Rung; readonly contested: boolean }) {
  return (
    <span className="written-status">
      <Chip rung={rung} />
      <strong>{rungOf(rung).name}</strong>
      {contested && <span className="written-contested">{countryWords.contested}</span>}
    </span>
  )
}
