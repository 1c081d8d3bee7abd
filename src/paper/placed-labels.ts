import { signPadding } from '../symbols/label-styles.ts'
import type { Box } from '../view/camera/camera.ts'
import { boxOf, type Label, type PlacedLabel, pipBox, signBox } from './label.ts'
import type { Plane } from './projected-map.ts'

/** The labels that fit, in order of priority. None overlaps another or is cut by an edge. */
export function placedLabels(labels: readonly Label[], plane: Plane): readonly PlacedLabel[] {
  const taken: Box[] = []
  return labels.flatMap((label) => {
    const placed = placedIn(label, taken, plane)
    taken.push(...label.pips.map(pipBox))
    return placed
  })
}

function placedIn(label: Label, taken: Box[], plane: Plane): readonly PlacedLabel[] {
  const wanted = signBox(label)
  const roomForSign = wanted !== null && isFree(wanted, signPadding, taken, plane)
  // A town needs room for its dot. The name of a contested country is written even without its sign.
  if (wanted && !roomForSign && label.sign !== 'contested') return []
  const sign = roomForSign ? wanted : null
  const anchor = label.anchors.find((one) => isFree(boxOf(label, one), label.padding, taken, plane))
  if (anchor === undefined) return []
  const box = boxOf(label, anchor)
  taken.push(grown(box, label.padding), ...(sign ? [grown(sign, signPadding)] : []))
  const written = sign === null ? { ...label, sign } : label
  return [{ label: written, box, flush: anchor === 'left' ? 'start' : anchor === 'right' ? 'end' : 'middle' }]
}

/** Whether a box is on the plane and, with its padding, overlaps no taken box. */
export function isFree(box: Box, padding: number, taken: readonly Box[], { width, height }: Plane): boolean {
  if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height) return false
  const { left, top, right, bottom } = grown(box, padding)
  return !taken.some(
    (other) => left < other.right && right > other.left && top < other.bottom && bottom > other.top,
  )
}

/** A box with its padding. Names that almost touch would read as one. */
export function grown({ left, top, right, bottom }: Box, padding: number): Box {
  return { left: left - padding, top: top - padding, right: right + padding, bottom: bottom + padding }
}
