import { type CountryId, countries, type RouteId, statusOf } from '../facts/index.ts'
import { canRecede, has, type LayerMarks, type Mark, marksByLayer, overlaysOf } from '../overlays/index.ts'
import { quietLayers } from '../view/front.ts'
import { isLeft } from '../view/isolated-row.ts'
import type { View } from '../view/view.ts'
import { type ClaimHighlight, highlightOf } from './claim-highlight.ts'

/** The fields of a view that decide what the map draws: all but the camera and the page of words. */
export type DrawnView = Pick<View, 'layers' | 'front' | 'only' | 'reading' | 'subject' | 'claim'>

/** Everything that a view draws. It is computed once, for both painters, the hit test, the keyboard and the legends. */
export interface Scene {
  readonly view: DrawnView
  /** The marks of each layer that is on, the lowest layer first, with those that an isolated row hides. */
  readonly layers: readonly LayerMarks[]
  /** Every mark that is drawn, the lowest first. */
  readonly marks: readonly Mark[]
  /** The countries in scope that the sources do not address, and that are drawn so. */
  readonly silent: readonly CountryId[]
  readonly chosenCountry: CountryId | null
  readonly chosenRoute: RouteId | null
  /** The countries and routes of the open claim. */
  readonly highlight: ClaimHighlight
}

const scenes = new WeakMap<DrawnView, Scene>()
let latest: Scene | undefined

/**
 * The scene of a view. The same view gives the same object, and so does a view that differs from the one before it in its
 * camera or page alone. So two scenes can be compared by identity.
 */
export function sceneOf(view: DrawnView): Scene {
  const scene = scenes.get(view) ?? (latest && drawsTheSame(latest.view, view) ? latest : withMarks(view))
  scenes.set(view, scene)
  latest = scene
  return scene
}

function withMarks({ layers: ids, front, only, reading, subject, claim }: DrawnView): Scene {
  const quiet = only === null ? quietLayers({ layers: ids, front }) : []
  const drawn = marksByLayer(ids, { reading, subject: subject?.id ?? null }).map(({ layer, marks: all }) => ({
    layer,
    marks: quiet.includes(layer) ? quietened(all, { subject, claim }) : all,
  }))
  const layers = withFadedRest(drawn)
  const marks = layers.flatMap(({ layer, marks: all }) =>
    all.filter(({ key }) => isLeft(only, { layer, key })),
  )
  return {
    view: { layers: ids, front, only, reading, subject, claim },
    layers,
    marks,
    silent: silentIn({ layers: ids, only, reading }),
    chosenCountry: subject?.kind === 'country' ? subject.id : null,
    chosenRoute: subject?.kind === 'route' ? subject.id : null,
    highlight: highlightOf(claim, marks),
  }
}

/**
 * The marks of a layer as they are drawn behind another one. The chosen route or sphere, the arcs of the chosen country and
 * the open claim stay in full strength.
 */
function quietened(
  all: readonly Mark[],
  { subject, claim }: Pick<DrawnView, 'subject' | 'claim'>,
): readonly Mark[] {
  const isFaded = (mark: Mark) => mark.kind === 'line' && mark.faded === true
  const hasForward = all.some(isFaded)
  return all.map((mark) => {
    if (!canRecede(mark)) return mark
    if (claim !== null && mark.because.includes(claim)) return mark
    if (subject !== null && subject.kind !== 'country' && subject.id === mark.subject) return mark
    return hasForward && !isFaded(mark) ? mark : { ...mark, quiet: true }
  })
}

/** The layers, where a chosen sphere is drawn, with faded colours of all countries that are not within it. */
function withFadedRest(layers: readonly LayerMarks[]): readonly LayerMarks[] {
  const within = layers.flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.kind === 'hatch' ? [mark.country] : [])),
  )
  if (within.length === 0) return layers
  return layers.map(({ layer, marks }) => ({
    layer,
    marks: marks.map((mark) =>
      mark.kind === 'fill' && !within.includes(mark.country) ? { ...mark, faded: true } : mark,
    ),
  }))
}

/**
 * The countries that are drawn as not addressed. Where no status is drawn, or one rung alone, land without colour says
 * nothing about the sources, so there are none.
 */
function silentIn({ layers, only, reading }: Pick<DrawnView, 'layers' | 'only' | 'reading'>) {
  if (only !== null || !overlaysOf(layers).some((overlay) => has(overlay, 'silence'))) return []
  return countries.map(({ id }) => id).filter((id) => statusOf(id, reading).rung === 'silent')
}

function drawsTheSame(one: DrawnView, other: DrawnView): boolean {
  return (
    one.layers === other.layers &&
    one.front === other.front &&
    one.only === other.only &&
    one.reading === other.reading &&
    one.subject === other.subject &&
    one.claim === other.claim
  )
}

/** Whether a scene draws lines of spheres, whose shapes are then loaded. */
export function drawsSphereLines({ marks }: Scene): boolean {
  return marks.some(({ kind }) => kind === 'sphere-line')
}
