import type { Pixel } from '../geometry/viewport.ts'
import type { ShapeFiles } from '../ground/shape-files.ts'
import { type Shapes, shapesOf } from '../ground/shapes.ts'
import { Areas, Outlines } from '../paper/Areas.tsx'
import { Borders } from '../paper/Borders.tsx'
import { type Drawing, drawingOf } from '../paper/drawing.ts'
import { Names } from '../paper/Labels.tsx'
import type { PlacedLabel } from '../paper/label.ts'
import { leadersOf, namesOf } from '../paper/label-candidates.ts'
import { Patterns } from '../paper/Patterns.tsx'
import { placedLabels } from '../paper/placed-labels.ts'
import { mercatorFor } from '../paper/projected-map.ts'
import { sceneOf } from '../scene/scene.ts'
import { pageColours } from '../symbols/css-colours.ts'
import { leader } from '../symbols/label-styles.ts'
import { svgStroke } from '../symbols/svg-stroke.ts'
import { fitRegion, region } from '../view/camera/camera.ts'
import { firstView } from '../view/view.ts'
import { fittedPlane, percentIn, unitsPerPixel, windows } from './first-picture-projection.ts'
import { lightShapes } from './light-shapes.ts'
import { addressOf, countryPath, type Site } from './site.ts'
import { startWords } from './words.ts'

interface FirstPictureProps {
  readonly files: ShapeFiles
  readonly site: Site
}

/**
 * The first view, before any script and at any size of window. The shapes are in a box that style sheets fit into the free
 * part of the window, as `fitRegion` fits the region into it. Strokes and names keep their size in pixels.
 */
export function FirstPicture({ files, site }: FirstPictureProps) {
  const plane = fittedPlane()
  const shapes = lightShapes(files, plane)
  const whole = shapesOf(files)
  const drawn = drawingOf({ scene: sceneOf(firstView), plane, colours: pageColours, shapes, name: 'first' })
  // The shadows come with the map. Without a graphics card they take 40 of the 400 ms until the first picture.
  const drawing = { ...drawn, shapes: { ...drawn.shapes, shadows: [] } }
  const links = (id: string) => addressOf({ ...site, origin: undefined }, countryPath(id))
  return (
    <div id="first-picture" className="first-picture">
      <div className="picture-free">
        <nav className="picture-box" aria-label={startWords.onMap}>
          <svg
            className="picture-shapes"
            viewBox={`0 0 ${plane.width * unitsPerPixel} ${Math.round(plane.height * unitsPerPixel * 100) / 100}`}
            role="presentation"
          >
            <defs>
              <Patterns drawing={drawing} scale={unitsPerPixel} />
              <Outlines drawing={drawing} />
            </defs>
            <Areas drawing={drawing} links={links} />
            <Borders drawing={drawing} />
          </svg>
          {windows.map((window) => (
            <NamesIn key={window.name} window={window} shapes={whole} />
          ))}
        </nav>
      </div>
    </div>
  )
}

interface NamesInProps {
  readonly window: (typeof windows)[number]
  readonly shapes: Shapes
}

/** The names that fit into a window of this kind. Style sheets choose among the kinds. */
function NamesIn({ window: { name, size, padding }, shapes }: NamesInProps) {
  const camera = fitRegion(region, size, padding)
  const plane = mercatorFor(camera, size)
  const drawing: Drawing = drawingOf({ scene: sceneOf(firstView), plane, colours: pageColours, shapes, name })
  const placedAt = (pixel: Pixel) => {
    const { x, y } = percentIn(camera, size, pixel)
    return [`${x.toFixed(2)}%`, `${y.toFixed(2)}%`] as const
  }
  return (
    <svg className={`picture-names picture-${name}`} aria-hidden="true">
      {leadersOf(drawing).map(({ country, pixels: [from = [0, 0], to = from] }) => {
        const [[x1, y1], [x2, y2]] = [placedAt(from), placedAt(to)]
        return (
          <line
            key={country}
            x1={x1}
            y1={y1}
            x2={x2}
            y2={y2}
            {...svgStroke(leader, pageColours, camera.zoom)}
          />
        )
      })}
      {placedLabels(namesOf(drawing), plane).map((placed) => {
        const [x, y] = placedAt(placed.label.at)
        return (
          // biome-ignore lint/a11y/noSvgWithoutTitle: all names are hidden from screen readers: the links have them
          <svg key={placed.label.id} x={x} y={y}>
            <Names face={placed.label.face} placed={[atOrigin(placed)]} drawing={drawing} />
          </svg>
        )
      })}
    </svg>
  )
}

/** The label alone, with its place at 0, 0. */
function atOrigin({ label, box, flush }: PlacedLabel): PlacedLabel {
  const [x, y] = label.at
  const { left, top, right, bottom } = box
  const moved = { left: left - x, top: top - y, right: right - x, bottom: bottom - y }
  return { label: { ...label, at: [0, 0] }, box: moved, flush }
}
