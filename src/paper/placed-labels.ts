import { signPadding } from '../symbols/label-styles.ts'
import type { Box } from '../view/camera/camera.ts'
import { boxOf, type Label, type PlacedLabel, signBox } from './label.ts'
import type { Plane } from './projected-map.ts'

/** Labels for which there is room, the first ones first: none over another, none cut by an edge. */
export function placedLabels(labels: readonly Label[], plane: Plane): readonly PlacedLabel[] {
  const taken: Box[] = []
  return labels.flatMap((label): PlacedLabel[] => {
    const wanted = signBox(label)
    const roomForSign = wanted !== null && isFree(wanted, signPadding, taken, plane)
    // A town is its dot; a name on which the sources disagree is worth writing without its sign.
    if (wanted && !roomForSign && label.sign !== 'contested') return []
    const sign = roomForSign ? wanted : null
    const anchor = label.anchors.find((one) => isFree(boxOf(label, one), label.padding, taken, plane))
    if (anchor === undefined) return []
    const box = boxOf(label, anchor)
    taken.push(grown(box, label.padding), ...(sign ? [grown(sign, signPadding)] : []))
    const written = sign === null ? { ...label, sign } : label
    return [
      { label: written, box, flush: anchor === 'left' ? 'start' : anchor === 'right' ? 'end' : 'middle' },
    ]
  })
}

/** Whether a box lies on the plane, and with its padding over none that is taken. */
export function isFree(box: Box, padding: number, taken: readonly Box[], { width, height }: Plane): boolean {
  if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height) return false
  const { left, top, right, bottom } = grown(box, padding)
  return !taken.some(
    (other) => left < other.right && right > other.left && top < other.bottom && bottom > other.top,
  )
}

/** A box with the padding in which no other name may be, since names that all but touch read as one. */
export function grown({ left, top, right, bottom }: Box, padding: number): Box {
  return { left: left - padding, top: top - padding, right: right + padding, bottom: bottom + padding }
}
