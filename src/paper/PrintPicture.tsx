import type { Ground } from '../ground/ground.ts'
import { region } from '../view/camera.ts'
import { captionOf } from './caption.ts'
import { literalColours } from './colours.ts'
import type { Seen } from './drawing.ts'
import { LegendSign, signSize } from './LegendSign.tsx'
import { legendFor } from './legend.ts'
import { PaperMap } from './PaperMap.tsx'
import { PrintProfile } from './PrintProfile.tsx'
import { conicFor } from './plane.ts'
import './print.css'

interface PrintPictureProps {
  readonly view: Seen
  readonly ground: Ground
  /** Opens the same view; it is what paper has instead of a link. */
  readonly link: string
}

const name = 'print'
const colours = literalColours('light')
/** The width of a sheet between its margins, in CSS pixels; style sheets fit it to the sheet there is. */
const plane = conicFor({ width: 720, height: 400 }, region)

/** One sheet of paper: map, legend, and what the chosen subject is about. Seen in print only; see print.css. */
export function PrintPicture({ view, ground, link }: PrintPictureProps) {
  const caption = captionOf(view, plane, link)
  return (
    <article className="print-picture" aria-hidden="true">
      <h1>{caption.title}</h1>
      <p className="print-reading">{caption.reading}</p>
      <PaperMap
        className="print-map"
        view={view}
        ground={ground}
        plane={plane}
        colours={colours}
        name={name}
        graticule
        scaleBar
      />
      <div className="print-legend">
        {legendFor(view).map((block) => (
          <section key={block.id}>
            <h2>{block.name}</h2>
            {block.lines.map((line) => (
              <p key={line.key}>
                <svg {...signSize} role="presentation">
                  <LegendSign sign={line.sign} colours={colours} name={name} />
                </svg>
                {line.name}
              </p>
            ))}
          </section>
        ))}
      </div>
      {view.subject && <PrintProfile subject={view.subject.id} reading={view.reading} />}
      <footer>
        {caption.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </footer>
    </article>
  )
}
