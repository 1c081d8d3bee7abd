import type { ReactNode } from 'react'
import {
  type Country,
  type CountryId,
  countries,
  ladder,
  readingOf,
  rungOf,
  statusOf,
} from '../facts/index.ts'
import type { Shapes } from '../ground/shapes.ts'
import { PaperDrawing } from '../paper/PaperMap.tsx'
import { conicFor, type Plane } from '../paper/projected-map.ts'
import { sceneOf } from '../scene/scene.ts'
import { literalColours } from '../symbols/css-colours.ts'
import { wrapped } from '../symbols/text-width.ts'
import { region } from '../view/camera/camera.ts'
import { firstView } from '../view/view.ts'
import { previewLayout } from './preview-layout.ts'
import { planeAround } from './preview-projection.ts'
import { headWords, previewWords } from './words.ts'

const { width, height, words, margin, line, boldWeight } = previewLayout
const { title, subtitle, legend, status, meaning, contested: dispute, source, name: atlas } = previewLayout
const size = { width: width - words, height }
const colours = literalColours('light')
const reading = readingOf(firstView.reading)

interface PreviewProps {
  readonly shapes: Shapes
}

/** The preview of a link to the atlas in a chat: the region, the meaning of its colours, the reading and its date. */
export function StartPreview({ shapes }: PreviewProps) {
  const used = ladder.filter(({ rung }) =>
    countries.some(({ id }) => rung !== 'silent' && statusOf(id, firstView.reading).rung === rung),
  )
  return (
    <Preview shapes={shapes} plane={conicFor(size, region)} subject={null}>
      <Title lines={[headWords.atlas]} />
      <text x={margin} y={subtitle.top} fontSize={subtitle.size} fontFamily="Newsreader">
        {previewWords.positions.map((line, index) => (
          <tspan key={line} x={margin} dy={subtitle.step * index}>
            {line}
          </tspan>
        ))}
      </text>
      {used.map(({ rung, name }, index) => (
        <g key={rung} transform={`translate(${margin} ${legend.top + legend.step * index})`}>
          <rect
            width={legend.width}
            height={legend.height}
            rx={legend.corner}
            fill={colours(`rung-${rung}`)}
            stroke={colours('labelQuiet')}
          />
          <text x={legend.textLeft} y={legend.baseline} fontSize={legend.size}>
            {name}
          </text>
        </g>
      ))}
    </Preview>
  )
}

/** The preview of a link to a country's page in a chat. */
export function CountryPreview({
  country,
  shapes,
}: PreviewProps & { readonly country: Country & { readonly id: CountryId } }) {
  const { rung, contested } = statusOf(country.id, firstView.reading)
  const lines = wrapped(country.name, 'strong', 0, 6.6)
  const below = title.top - margin / 2 + title.step * lines.length
  return (
    <Preview shapes={shapes} plane={planeAround(country.extent, size)} subject={country.id}>
      <Title lines={lines} />
      <g transform={`translate(${margin} ${below + 10})`}>
        <rect
          width={status.width}
          height={status.height}
          rx={status.corner}
          fill={colours(`rung-${rung}`)}
          stroke={colours('labelQuiet')}
        />
        <text x={status.textLeft} y={status.baseline} fontSize={status.size} fontWeight={boldWeight}>
          {rungOf(rung).name}
        </text>
      </g>
      <text x={margin} y={below + meaning.top} fontSize={meaning.size} fontFamily="Newsreader">
        {wrapped(rungOf(rung).meaning, 'plain', 0, 15).map((line, index) => (
          <tspan key={line} x={margin} dy={index === 0 ? 0 : meaning.step}>
            {line}
          </tspan>
        ))}
      </text>
      {contested && (
        <text x={margin} y={below + dispute.top} fontSize={dispute.size} fontWeight={boldWeight}>
          {previewWords.contested}
        </text>
      )}
    </Preview>
  )
}

interface FrameProps extends PreviewProps {
  readonly plane: Plane
  readonly subject: CountryId | null
  readonly children: ReactNode
}

/** The map on the right, the words on the left, and below the words the reading and its date. */
function Preview({ shapes, plane, subject, children }: FrameProps) {
  const view = {
    ...firstView,
    subject: subject === null ? null : ({ kind: 'country', id: subject } as const),
  }
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>{headWords.atlas}</title>
      <svg x={words} y={0} width={size.width} height={size.height} role="presentation">
        <PaperDrawing
          scene={sceneOf(view)}
          shapes={shapes}
          plane={plane}
          colours={colours}
          name="preview"
          edgeSigns
        />
      </svg>
      <rect width={words} height={height} fill={colours('halo')} />
      <path d={`M${words} 0V${height}`} stroke={colours('label')} strokeWidth={line} />
      <g fontFamily="Libre Franklin" fill={colours('label')}>
        {children}
        <text x={margin} y={source.top} fontSize={source.size} fill={colours('labelQuiet')}>
          <tspan x={margin}>{previewWords.accordingTo(reading.accordingTo)}</tspan>
          <tspan x={margin} dy={source.step}>
            {previewWords.asOf(reading.asOf)}
          </tspan>
        </text>
        {subject !== null && (
          <text
            x={margin}
            y={atlas.top}
            fontSize={atlas.size}
            fontWeight={boldWeight}
            letterSpacing={atlas.letterSpacing}
          >
            {previewWords.banner}
          </text>
        )}
      </g>
    </svg>
  )
}

function Title({ lines }: { readonly lines: readonly string[] }) {
  return (
    <text x={margin} fontFamily="Newsreader" fontWeight={boldWeight} fontSize={title.size}>
      {lines.map((line, index) => (
        <tspan key={line} x={margin} y={title.top + title.step * index}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
