import styles from './HoverLabel.module.css'

interface HoverLabelProps {
  readonly name: string
  readonly detail: string
  /** CSS pixels from the upper left corner of the map. */
  readonly x: number
  readonly y: number
}

/** Names the thing under the pointer. Nothing is said here that a profile does not say. */
export function HoverLabel({ name, detail, x, y }: HoverLabelProps) {
  return (
    <div className={styles['label']} style={{ translate: `${x}px ${y}px` }} aria-hidden="true">
      <strong>{name}</strong>
      {detail && <span>{detail}</span>}
    </div>
  )
}
