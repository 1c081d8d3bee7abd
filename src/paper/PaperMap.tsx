import type { ReactNode } from 'react'
import type { CountryId } from '../facts/index.ts'
import type { Shapes } from '../ground/shapes.ts'
import type { SphereLines } from '../ground/sphere-lines.ts'
import { type EdgeSign, edgeSignsIn } from '../scene/edge-signs.ts'
import type { Scene } from '../scene/scene.ts'
import { bandAt, namePlace } from '../symbols/country-label-positions.ts'
import type { Colours } from '../symbols/css-colours.ts'
import { Areas, Outlines } from './Areas.tsx'
import { Borders } from './Borders.tsx'
import { type Drawing, drawingOf } from './drawing.ts'
import { EdgeSigns } from './EdgeSigns.tsx'
import { Graticule } from './Graticule.tsx'
import { Labels } from './Labels.tsx'
import { Patterns } from './Patterns.tsx'
import { Bases, Nodes } from './Points.tsx'
import { courseOn, type Plane, pixelAt } from './projected-map.ts'
import { Routes } from './Routes.tsx'
import { ScaleBar } from './ScaleBar.tsx'

export interface PaperMapProps {
  readonly scene: Scene
  readonly shapes: Shapes
  /** The lines of the spheres in the reading of the scene; null or absent where they are not loaded. */
  readonly sphereLines?: SphereLines | null
  /** The plane, from `mercatorFor` or `conicFor`. The picture has its size. */
  readonly plane: Plane
  /** `pageColours` on the page, `literalColours(theme)` in a picture that leaves it. */
  readonly colours: Colours
  /** The prefix of every id in the picture. Two pictures on one page need different ones. */
  readonly name?: string
  /** The address of the profile of a country. With it, the land of each country is a link. */
  readonly links?: (country: CountryId) => string
  /** For a small map of one sphere: its countries have a tint in place of hatch and line, and they alone are named. */
  readonly small?: boolean
  /** Meridians and parallels every ten degrees. */
  readonly graticule?: boolean
  readonly scaleBar?: boolean
  /** Signs on the edge for what arcs lead from and to outside the picture. On the page they are over the map. */
  readonly edgeSigns?: boolean
  /** The name of the picture for screen readers, which pass over a picture without one. */
  readonly label?: string
  readonly className?: string
  /** Drawn over everything else. */
  readonly children?: ReactNode
}

/** A whole scene as SVG. Pure: the same arguments give the same picture, in a page and in Node. */
export function PaperMap({ label, className, plane, ...drawn }: PaperMapProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className={className}
      width={plane.width}
      height={plane.height}
      viewBox={`0 0 ${plane.width} ${plane.height}`}
      role={label === undefined ? 'presentation' : 'group'}
      aria-label={label}
    >
      <PaperDrawing plane={plane} {...drawn} />
    </svg>
  )
}

/** The same without the `svg` element, for use within another picture. */
export function PaperDrawing(props: Omit<PaperMapProps, 'label' | 'className'>) {
  const { plane, colours, name = 'paper', links, graticule, scaleBar, edgeSigns, children } = props
  const { scene, shapes, sphereLines, small = false } = props
  const drawing: Drawing = drawingOf({
    scene,
    shapes,
    sphereLines: sphereLines ?? null,
    plane,
    colours,
    name,
    small,
  })
  return (
    <>
      <defs>
        <Patterns drawing={drawing} />
        <Outlines drawing={drawing} />
      </defs>
      <Areas drawing={drawing} links={links} />
      {graticule && <Graticule drawing={drawing} />}
      <Borders drawing={drawing} />
      <Routes drawing={drawing} />
      <Nodes drawing={drawing} />
      <Bases drawing={drawing} />
      <Labels drawing={drawing} />
      {edgeSigns && <EdgeSigns signs={signsOnPicture(drawing)} colours={colours} />}
      {scaleBar && <ScaleBar drawing={drawing} />}
      {children}
    </>
  )
}

function signsOnPicture({ marks, plane }: Drawing): readonly EdgeSign[] {
  const box = { left: 0, top: 0, right: plane.width, bottom: plane.height }
  return edgeSignsIn(marks, (path) => courseOn(plane, path), {
    box,
    zoom: plane.zoom,
    nameAt: (country) => pixelAt(plane, namePlace(country, bandAt(plane.zoom)).at),
  })
}
