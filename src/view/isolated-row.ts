import type { SubjectId } from '../facts/index.ts'
import type { ReadingId } from '../facts/reading.ts'
import { isOverlayId, type OverlayId, overlays } from '../overlays/index.ts'
import { idAliases, resolveId } from './url/aliases.ts'

/** The row of the legend whose marks alone are drawn. */
export interface IsolatedRow {
  readonly layer: OverlayId
  /** The `row` of its marks: `oil pipeline`. */
  readonly key: string
}

/** The fields of a view that decide whether a row has marks. The type of the view itself depends on this one. */
export interface RowContext {
  readonly layers: readonly OverlayId[]
  readonly reading: ReadingId
  readonly subject: { readonly id: SubjectId } | null
}

/** Every row that a legend can have, by its name in a link. The name has no spaces: `energy/oil-pipeline`. */
const rows: ReadonlyMap<string, IsolatedRow & { readonly name: string }> = new Map(
  overlays.flatMap((overlay) =>
    overlay.rows.map(({ key, name }) => {
      const row = { layer: overlay.id, key, name }
      return [idOfRow(row), row] as const
    }),
  ),
)

/** The names in a link of all rows. */
export const rowIds: readonly string[] = [...rows.keys()]

/** The name of a row in a link. */
export function idOfRow({ layer, key }: IsolatedRow): string {
  return `${layer}/${key.replaceAll(' ', '-').toLowerCase()}`
}

/** The row that a text in a link means, or undefined where no legend has it. */
export function rowIn(text: string): IsolatedRow | undefined {
  const [layer = '', ...key] = text.split('/')
  const whole = [resolveId(layer, isOverlayId, idAliases.layers) ?? layer, ...key].join('/')
  const id = resolveId(whole, (name): name is string => rows.has(name))
  const row = id === undefined ? undefined : rows.get(id)
  return row && { layer: row.layer, key: row.key }
}

/** The name of a row in the legend. */
export function nameOfRow(row: IsolatedRow): string {
  return rows.get(idOfRow(row))?.name ?? row.key
}

/** Whether the marks of a row are drawn where its layer is on: no row is isolated, or this one is. */
export function isLeft(only: IsolatedRow | null, { layer, key }: IsolatedRow): boolean {
  return only === null || (only.layer === layer && only.key === key)
}

/** Whether a view has a mark of the row: its layer is on, and the reading and the chosen subject give it one. */
export function isDrawn({ layer, key }: IsolatedRow, { layers, reading, subject }: RowContext): boolean {
  const overlay = layers.includes(layer) ? overlays.find(({ id }) => id === layer) : undefined
  const marks = overlay?.marks({ reading, subject: subject?.id ?? null }) ?? []
  return marks.some((mark) => mark.key === key)
}
