import type { Shapes } from '../ground/shapes.ts'
import type { SphereLines } from '../ground/sphere-lines.ts'
import { LegendSymbol } from '../legend/LegendSymbol.tsx'
import { legendFor } from '../legend/legend.ts'
import { legendLayout, type PlacedRow, rowHeight } from '../legend/legend-layout.ts'
import type { Theme } from '../overlays/index.ts'
import type { Scene } from '../scene/scene.ts'
import { mapWords } from '../scene/words.ts'
import { type Colours, literalColours } from '../symbols/css-colours.ts'
import { legendSymbol } from '../symbols/legend-styles.ts'
import { baseline, faces, linesOf } from '../symbols/text-width.ts'
import { captionOf } from './caption.ts'
import { PaperDrawing } from './PaperMap.tsx'
import type { Plane } from './projected-map.ts'
import { sheetLayout } from './sheet-layout.ts'

export interface ExportPictureProps {
  readonly scene: Scene
  readonly shapes: Shapes
  readonly sphereLines?: SphereLines | null
  readonly plane: Plane
  readonly theme: Theme
  /** The full link to the same view. */
  readonly link: string
}

const name = 'export'
const { margin, title, text, note, gaps, boldWeight, legendGap } = sheetLayout

/** A picture for use without the page: the title above the map, the legend, sources and link below it. */
export function ExportPicture({ scene, shapes, sphereLines, plane, theme, link }: ExportPictureProps) {
  const colours = literalColours(theme)
  const caption = captionOf(scene, plane, link)
  const { rows, height: legendHeight } = legendLayout(legendFor(scene), plane.width)
  const notes = caption.notes.flatMap((sentence) => linesOf(sentence, 'plain', plane.width / note.size))
  const titles = linesOf(caption.title, 'water', (plane.width / title.size) * title.share)
  const readings = linesOf(caption.reading, 'plain', (plane.width / text.size) * text.share)
  const readingTop = margin + titles.length * title.step
  const top = readingTop + readings.length * text.step + gaps.aboveMap
  const legendTop = top + plane.height + gaps.belowMap
  const notesTop = legendTop + legendHeight + gaps.belowLegend
  const width = plane.width + 2 * margin
  const height = Math.ceil(notesTop + notes.length * note.step + margin)
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
      <g
        fontFamily={faces.water.family}
        fontWeight={boldWeight}
        fontSize={title.size}
        fill={colours('label')}
      >
        {titles.map((line, index) => (
          <text key={line} x={margin} y={margin + index * title.step + title.size * title.baseline}>
            {line}
          </text>
        ))}
      </g>
      <g fontSize={text.size} fill={colours('labelQuiet')}>
        {readings.map((line, index) => (
          <text key={line} x={margin} y={readingTop + index * text.step + text.size}>
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
          sphereLines={sphereLines ?? null}
          plane={plane}
          colours={colours}
          name={name}
          graticule
          edgeSigns
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
      <g transform={`translate(${margin} ${legendTop})`} fontSize={text.size} fill={colours('label')}>
        {rows.map((row) => (
          <LegendRow key={`${row.block.id} ${row.line?.key}`} row={row} colours={colours} />
        ))}
      </g>
      <g fontSize={note.size} fill={colours('labelQuiet')}>
        {notes.map((line, index) => (
          <text key={line} x={margin} y={notesTop + index * note.step + note.size}>
            {line}
          </text>
        ))}
      </g>
    </svg>
  )
}

function LegendRow({ row, colours }: { readonly row: PlacedRow; readonly colours: Colours }) {
  const { block, line, x, y } = row
  const foot = rowHeight / 2 + text.size * baseline
  if (line === null) {
    return (
      <text x={x} y={y + foot} fontWeight={boldWeight}>
        {block.name}
      </text>
    )
  }
  return (
    <g transform={`translate(${x} ${y})`} data-legend={`${block.id} ${line.key}`}>
      <LegendSymbol sign={line.sign} colours={colours} x={0} y={(rowHeight - legendSymbol.height) / 2} />
      <text x={legendSymbol.width + legendGap} y={foot}>
        {line.name}
      </text>
    </g>
  )
}
