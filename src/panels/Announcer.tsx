import { useState } from 'react'
import { claimsAbout, nameOf, readingOf } from '../facts/index.ts'
import { overlays, overlaysOf } from '../overlays/index.ts'
import { frontOf, layersToChoose } from '../view/front.ts'
import { nameOfRow } from '../view/isolated-row.ts'
import { useView } from '../view/use-view.ts'
import { announcerWords } from './words/layers.ts'

/** Tells screen readers what each action of the reader changed, in one polite sentence. */
export function Announcer() {
  const subject = useView((view) => view.subject)
  const reading = useView((view) => view.reading)
  const layers = useView((view) => view.layers)
  const only = useView((view) => view.only)
  const front = useView((view) => view.front)
  const [everAlone, setEverAlone] = useState(false)
  if (only && !everAlone) setEverAlone(true)
  const on = overlays.filter((overlay) => layers.includes(overlay.id)).map((overlay) => overlay.name)
  const chosen = subject ? announcerWords.selected(nameOf(subject.id), claimsAbout(subject.id).length) : ''
  const drawn = on.length > 0 ? announcerWords.layersOn(on) : announcerWords.noLayer
  const chosenFrom = layersToChoose(layers)
  const inFront = overlaysOf(frontOf({ layers, front }).filter((id) => chosenFrom.includes(id)))
  const alone = only ? announcerWords.onlyRow(nameOfRow(only)) : everAlone ? announcerWords.allAgain : ''
  return (
    <div className="only-heard" role="status">
      <p>{chosen}</p>
      <p>{announcerWords.reading(readingOf(reading).name)}</p>
      <p>{drawn}</p>
      <p>{inFront.length > 0 ? announcerWords.inFront(inFront.map(({ name }) => name)) : ''}</p>
      <p>{alone}</p>
    </div>
  )
}
