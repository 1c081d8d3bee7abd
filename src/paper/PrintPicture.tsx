import type { Shapes } from '../ground/shapes.ts'
import type { SphereLines } from '../ground/sphere-lines.ts'
import { LegendSymbol } from '../legend/LegendSymbol.tsx'
import { type LegendBlock, legendFor } from '../legend/legend.ts'
import type { Scene } from '../scene/scene.ts'
import { literalColours } from '../symbols/css-colours.ts'
import { region } from '../view/camera/camera.ts'
import { captionOf } from './caption.ts'
import { PaperMap } from './PaperMap.tsx'
import { PrintProfile } from './PrintProfile.tsx'
import { conicFor } from './projected-map.ts'
import './print.css'

/**
 * How many claims fit below a legend. A Letter sheet has 960 CSS pixels of height. Everything but legend and claims takes
 * about 660 of them, three rows of the legend take 16, and a claim takes 28 in one of two columns.
 */
function claimsBeside(legend: readonly LegendBlock[]): number {
  const rows = legend.reduce((sum, { lines }) => sum + lines.length + 1, 0)
  return Math.min(8, Math.max(2, Math.floor((280 - (rows / 3) * 16) / 28)))
}

interface PrintPictureProps {
  readonly scene: Scene
  readonly shapes: Shapes
  readonly sphereLines: SphereLines | null
  /** The full link to the same view, printed as text. */
  readonly link: string
}

const name = 'print'
const colours = literalColours('light')
/** The picture is scaled to the width of the sheet, about 700 CSS pixels. It is drawn larger to have room for names. */
const plane = conicFor({ width: 900, height: 490 }, region)

/** One sheet of paper: the map, its legend, and a short profile of the chosen subject. In print only; see print.css. */
export function PrintPicture({ scene, shapes, sphereLines, link }: PrintPictureProps) {
  const { view } = scene
  const caption = captionOf(scene, plane, link)
  const legend = legendFor(scene)
  return (
    <article className="print-picture" aria-hidden="true">
      <h1>{caption.title}</h1>
      <p className="print-reading">{caption.reading}</p>
      <PaperMap
        className="print-map"
        scene={scene}
        shapes={shapes}
        sphereLines={sphereLines}
        plane={plane}
        colours={colours}
        name={name}
        graticule
        edgeSigns
        scaleBar
      />
      <div className="print-legend">
        {legend.map((block) => (
          <section key={block.id}>
            <h2>{block.name}</h2>
            {block.lines.map((line) => (
              <p key={line.key}>
                <LegendSymbol sign={line.sign} colours={colours} />
                {line.name}
              </p>
            ))}
          </section>
        ))}
      </div>
      {view.subject && (
        <PrintProfile subject={view.subject.id} reading={view.reading} most={claimsBeside(legend)} />
      )}
      <footer>
        {caption.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </footer>
    </article>
  )
}
