import { isCountryId } from '../../facts/countries.ts'
import { type ClaimId, isClaimId, isRouteId, isSphereId } from '../../facts/index.ts'
import { type ReadingId, readings } from '../../facts/reading.ts'
import { isOverlayId, type OverlayId } from '../../overlays/index.ts'
import { type IsolatedRow, idOfRow, rowIn } from '../isolated-row.ts'
import { inOrder, type Show, type Subject, shows, type View } from '../view.ts'
import { resolveId } from './aliases.ts'
import { cameraCodec } from './camera-codec.ts'
import { type Codec, type Drop, firstId, firstUsable, type Given, idCodec } from './codec.ts'

/** A codec for every field: one that has none is a type error. */
export type Codecs<Fields> = { readonly [Field in keyof Required<Fields>]: Codec<Fields[Field]> }

/** How each field stands in the query, in the order in which the query is written. */
export const codecs: Codecs<View> = {
  subject: {
    read: subjectIn,
    write: (subject) => (subject === null ? '' : `${subject.kind}=${subject.id}`),
  },
  layers: {
    read: (given, drop) => firstUsable('layers', given, drop, (text) => layersIn(text, drop)),
    write: (layers) => `layers=${layers.length === 0 ? noLayers : layers.join('~')}`,
  },
  only: {
    read: (given, drop) => firstUsable('only', given, drop, (text) => onlyIn(text, drop)),
    write: (row) => (row === null ? '' : `only=${idOfRow(row)}`),
  },
  camera: cameraCodec,
  reading: idCodec<ReadingId>('reading', isReadingId),
  claim: idCodec<ClaimId | null>('claim', isClaimId),
  show: idCodec<Show>('show', isShow),
}

const noLayers = 'none'

/** One subject at a time: a country goes before a route, and a route before a sphere. */
function subjectIn(given: Given, drop: Drop): Subject | undefined {
  const country = firstId('country', given, drop, isCountryId)
  const route = firstId('route', given, drop, isRouteId)
  const sphere = firstId('sphere', given, drop, isSphereId)
  const subjects: readonly Subject[] = [
    ...(country === undefined ? [] : [{ kind: 'country', id: country } as const]),
    ...(route === undefined ? [] : [{ kind: 'route', id: route } as const]),
    ...(sphere === undefined ? [] : [{ kind: 'sphere', id: sphere } as const]),
  ]
  for (const { kind, id } of subjects.slice(1)) drop(kind, id, 'repeated')
  return subjects[0]
}

/** Undefined where nothing that was asked for is left: the first view's overlays then say more than an empty map. */
function layersIn(text: string, drop: Drop): readonly OverlayId[] | undefined {
  if (text === noLayers) return []
  const found: OverlayId[] = []
  for (const item of new Set(text.split('~'))) {
    const id = resolveId('layers', item, isOverlayId)
    if (id !== undefined) found.push(id)
    else if (item !== '') drop('layers', item, 'unknown')
  }
  return found.length === 0 ? undefined : inOrder(found)
}

/** A row that some legend has; whether this view draws anything of it is known when all of the view is read. */
function onlyIn(text: string, drop: Drop): IsolatedRow | undefined {
  const row = rowIn(text)
  if (row === undefined) drop('only', text, 'unknown')
  return row
}

function isReadingId(text: string): text is ReadingId {
  return readings.some(({ id }) => id === text)
}

function isShow(text: string): text is Show {
  return shows.some((show) => show === text)
}
