import styles from './HoverLabel.module.css'

interface HoverLabelProps {
  readonly name: string
  readonly detail: string
  /** CSS pixels from the upper left corner of the map. */
  readonly x: number
  readonly y: number
}

/** As wide as it gets, and its distance from what it names, in CSS pixels. */
const room = 270

/** Names the thing under the pointer. Nothing is said here that a profile does not say. */
export function HoverLabel({ name, detail, x, y }: HoverLabelProps) {
  const [across, side] = x > window.innerWidth - room ? [`calc(${x}px - 100%)`, 'left'] : [`${x}px`, 'right']
  return (
    <div
      className={styles['label']}
      style={{ translate: `${across} ${y}px` }}
      data-side={side}
      aria-hidden="true"
    >
      <strong>{name}</strong>
      {detail && <span>{detail}</span>}
    </div>
  )
}
