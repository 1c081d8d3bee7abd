import styles from './HoverLabel.module.css'

interface HoverLabelProps {
  readonly name: string
  readonly detail: string
  /** CSS pixels from the upper left corner of the map. */
  readonly x: number
  readonly y: number
}

/** The largest width and height of the label with its distance from the pointer, in CSS pixels. */
const room = { across: 270, down: 90 }

/** Names the thing under the pointer. It is hidden from screen readers, since a profile says the same. */
export function HoverLabel({ name, detail, x, y }: HoverLabelProps) {
  const [across, side] =
    x > window.innerWidth - room.across ? [`calc(${x}px - 100%)`, 'left'] : [`${x}px`, 'right']
  const [down, over] =
    y > window.innerHeight - room.down ? [`calc(${y}px - 100%)`, 'above'] : [`${y}px`, 'below']
  return (
    <div
      className={styles['label']}
      style={{ translate: `${across} ${down}` }}
      data-side={side}
      data-over={over}
      aria-hidden="true"
    >
      <strong>{name}</strong>
      {detail && <span>{detail}</span>}
    </div>
  )
}
