import { type ReactNode, useId } from 'react'
import { OnlyHeard } from './OnlyHeard.tsx'
import styles from './Sheet.module.css'
import { sheetWords } from './words.ts'

/** How far a sheet is pulled up: for a headline, over half of the page, or over almost all of it. */
const sheetHeights = ['peek', 'half', 'full'] as const
export type SheetHeight = (typeof sheetHeights)[number]

interface SheetProps {
  readonly height: SheetHeight
  readonly onHeight: (height: SheetHeight) => void
  readonly children: ReactNode
}

const next: Readonly<Record<SheetHeight, SheetHeight>> = { peek: 'half', half: 'full', full: 'peek' }

/** The panel of a narrow window: it comes from below and has three heights. Its handle is a button, not a thing to drag. */
export function Sheet({ height, onHeight, children }: SheetProps) {
  const content = useId()
  return (
    <div className={styles['sheet']} data-height={height}>
      <button
        type="button"
        className={styles['handle']}
        aria-controls={content}
        onClick={() => onHeight(next[height])}
      >
        <span className={styles['grip']} />
        <OnlyHeard>{sheetWords[height]}</OnlyHeard>
      </button>
      <div id={content} className={styles['content']}>
        {children}
      </div>
    </div>
  )
}
