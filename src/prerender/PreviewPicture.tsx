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
import { planeAround } from './preview-projection.ts'
import { headWords, previewWords } from './words.ts'

const words = 440
const size = { width: 1200 - words, height: 630 }
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
      <text x={40} y={150} fontSize={27} fontFamily="Newsreader">
        {previewWords.positions.map((line, index) => (
          <tspan key={line} x={40} dy={34 * index}>
            {line}
          </tspan>
        ))}
      </text>
      {used.map(({ rung, name }, index) => (
        <g key={rung} transform={`translate(40 ${228 + 38 * index})`}>
          <rect width={44} height={24} rx={3} fill={colours(`rung-${rung}`)} stroke={colours('labelQuiet')} />
          <text x={58} y={19} fontSize={21}>
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
  const below = 92 + 62 * lines.length
  return (
    <Preview shapes={shapes} plane={planeAround(country.extent, size)} subject={country.id}>
      <Title lines={lines} />
      <g transform={`translate(40 ${below + 10})`}>
        <rect width={64} height={40} rx={4} fill={colours(`rung-${rung}`)} stroke={colours('labelQuiet')} />
        <text x={78} y={29} fontSize={27} fontWeight={600}>
          {rungOf(rung).name}
        </text>
      </g>
      <text x={40} y={below + 100} fontSize={24} fontFamily="Newsreader">
        {wrapped(rungOf(rung).meaning, 'plain', 0, 15).map((line, index) => (
          <tspan key={line} x={40} dy={index === 0 ? 0 : 31}>
            {line}
          </tspan>
        ))}
      </text>
      {contested && (
        <text x={40} y={below + 210} fontSize={21} fontWeight={600}>
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

/** The map on the right and words on the left; below these the reading that colours it, and its date. */
function Preview({ shapes, plane, subject, children }: FrameProps) {
  const view = {
    ...firstView,
    subject: subject === null ? null : ({ kind: 'country', id: subject } as const),
  }
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={1200} height={630} viewBox="0 0 1200 630">
      <title>{headWords.atlas}</title>
      <svg x={words} y={0} width={size.width} height={size.height} role="presentation">
        <PaperDrawing scene={sceneOf(view)} shapes={shapes} plane={plane} colours={colours} name="preview" />
      </svg>
      <rect width={words} height={630} fill={colours('halo')} />
      <path d={`M${words} 0V630`} stroke={colours('label')} strokeWidth={2} />
      <g fontFamily="Libre Franklin" fill={colours('label')}>
        {children}
        <text x={40} y={556} fontSize={19} fill={colours('labelQuiet')}>
          <tspan x={40}>{previewWords.accordingTo(reading.accordingTo)}</tspan>
          <tspan x={40} dy={26}>
            {previewWords.asOf(reading.asOf)}
          </tspan>
        </text>
        {subject !== null && (
          <text x={40} y={52} fontSize={19} fontWeight={600} letterSpacing={1.5}>
            {previewWords.banner}
          </text>
        )}
      </g>
    </svg>
  )
}

function Title({ lines }: { readonly lines: readonly string[] }) {
  return (
    <text x={40} fontFamily="Newsreader" fontWeight={600} fontSize={58}>
      {lines.map((line, index) => (
        <tspan key={line} x={40} y={112 + 62 * index}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
