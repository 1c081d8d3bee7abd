import type { Box } from '../view/camera/camera.ts'
import { boxOf, type Label, type PlacedLabel, signBox } from './label.ts'
import type { Plane } from './projected-map.ts'

/** Labels for which there is room, the first ones first: none over another, none cut by an edge. */
export function placedLabels(labels: readonly Label[], plane: Plane): readonly PlacedLabel[] {
  const taken: Box[] = []
  return labels.flatMap((label): PlacedLabel[] => {
    const wanted = signBox(label)
    const roomForSign = wanted !== null && isFree(wanted, taken, plane)
    // A town is its dot; a name on which the sources disagree is worth writing without its sign.
    if (wanted && !roomForSign && label.sign !== 'contested') return []
    const sign = roomForSign ? wanted : null
    const anchor = label.anchors.find((one) => isFree(boxOf(label, one), taken, plane))
    if (anchor === undefined) return []
    const box = boxOf(label, anchor)
    taken.push(grown(box), ...(sign ? [grown(sign)] : []))
    const written = sign === null ? { ...label, sign } : label
    return [
      { label: written, box, flush: anchor === 'left' ? 'start' : anchor === 'right' ? 'end' : 'middle' },
    ]
  })
}

/** Whether a box lies on the plane and over none that is taken. */
export function isFree(box: Box, taken: readonly Box[], { width, height }: Plane): boolean {
  const { left, top, right, bottom } = box
  if (left < 0 || top < 0 || right > width || bottom > height) return false
  return !taken.some(
    (other) => left < other.right && right > other.left && top < other.bottom && bottom > other.top,
  )
}

/** Names that all but touch read as one. */
export function grown({ left, top, right, bottom }: Box): Box {
  return { left: left - 3, top: top - 2, right: right + 3, bottom: bottom + 2 }
}
