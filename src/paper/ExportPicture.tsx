import type { Shapes } from '../ground/shapes.ts'
import { LegendSymbol } from '../legend/LegendSymbol.tsx'
import { legendFor } from '../legend/legend.ts'
import { legendLayout, type PlacedRow, rowHeight } from '../legend/legend-layout.ts'
import type { Theme } from '../overlays/index.ts'
import type { Scene } from '../scene/scene.ts'
import { mapWords } from '../scene/words.ts'
import { type Colours, literalColours } from '../symbols/css-colours.ts'
import { legendSymbol } from '../symbols/legend-styles.ts'
import { faces, linesOf } from '../symbols/text-width.ts'
import { captionOf } from './caption.ts'
import { PaperDrawing } from './PaperMap.tsx'
import type { Plane } from './projected-map.ts'

export interface ExportPictureProps {
  readonly scene: Scene
  readonly shapes: Shapes
  readonly plane: Plane
  readonly theme: Theme
  /** Opens the same view. */
  readonly link: string
}

/** In CSS pixels: around everything, and the sizes of the text. */
const margin = 28
const titleSize = 26
const textSize = 13
const noteSize = 11
const noteStep = 16
const titleStep = 30
const readingStep = 18
const name = 'export'

/** A picture that can stand alone: the map, above it what it shows, below it its legend, sources and link. */
export function ExportPicture({ scene, shapes, plane, theme, link }: ExportPictureProps) {
  const colours = literalColours(theme)
  const caption = captionOf(scene, plane, link)
  const { rows, height: legendHeight } = legendLayout(legendFor(scene), plane.width)
  const notes = caption.notes.flatMap((note) => linesOf(note, 'plain', plane.width / noteSize))
  const titles = linesOf(caption.title, 'water', (plane.width / titleSize) * 0.92)
  const readings = linesOf(caption.reading, 'plain', (plane.width / textSize) * 0.96)
  const readingTop = margin + titles.length * titleStep
  const top = readingTop + readings.length * readingStep + 16
  const legendTop = top + plane.height + 22
  const notesTop = legendTop + legendHeight + 22
  const width = plane.width + 2 * margin
  const height = Math.ceil(notesTop + notes.length * noteStep + margin)
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={faces.plain.family}
    >
      <title>{caption.title}</title>
      <rect width={width} height={height} fill={colours('halo')} />
      <g fontFamily={faces.water.family} fontWeight={600} fontSize={titleSize} fill={colours('label')}>
        {titles.map((line, index) => (
          <text key={line} x={margin} y={margin + index * titleStep + titleSize * 0.8}>
            {line}
          </text>
        ))}
      </g>
      <g fontSize={textSize} fill={colours('labelQuiet')}>
        {readings.map((line, index) => (
          <text key={line} x={margin} y={readingTop + index * readingStep + textSize}>
            {line}
          </text>
        ))}
      </g>
      <svg
        x={margin}
        y={top}
        width={plane.width}
        height={plane.height}
        role="img"
        aria-label={mapWords.section}
      >
        <PaperDrawing
          scene={scene}
          shapes={shapes}
          plane={plane}
          colours={colours}
          name={name}
          graticule
          scaleBar
        />
      </svg>
      <rect
        x={margin}
        y={top}
        width={plane.width}
        height={plane.height}
        fill="none"
        stroke={colours('border')}
      />
      <g transform={`translate(${margin} ${legendTop})`} fontSize={textSize} fill={colours('label')}>
        {rows.map((row) => (
          <LegendRow key={`${row.block.id} ${row.line?.key}`} row={row} colours={colours} />
        ))}
      </g>
      <g fontSize={noteSize} fill={colours('labelQuiet')}>
        {notes.map((line, index) => (
          <text key={line} x={margin} y={notesTop + index * noteStep + noteSize}>
            {line}
          </text>
        ))}
      </g>
    </svg>
  )
}

function LegendRow({ row, colours }: { readonly row: PlacedRow; readonly colours: Colours }) {
  const { block, line, x, y } = row
  const baseline = rowHeight / 2 + textSize * 0.36
  if (line === null) {
    return (
      <text x={x} y={y + baseline} fontWeight={600}>
        {block.name}
      </text>
    )
  }
  return (
    <g transform={`translate(${x} ${y})`} data-legend={`${block.id} ${line.key}`}>
      <LegendSymbol sign={line.sign} colours={colours} x={0} y={(rowHeight - legendSymbol.height) / 2} />
      <text x={legendSymbol.width + 10} y={baseline}>
        {line.name}
      </text>
    </g>
  )
}
