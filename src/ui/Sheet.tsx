import { type ReactNode, useId } from 'react'
import { OnlyHeard } from './OnlyHeard.tsx'
import styles from './Sheet.module.css'
import { sheetWords } from './words.ts'

/** How far a sheet is pulled up: enough for a headline, for half the page, or for reading. */
const sheetHeights = ['peek', 'half', 'full'] as const
export type SheetHeight = (typeof sheetHeights)[number]

interface SheetProps {
  readonly height: SheetHeight
  readonly onHeight: (height: SheetHeight) => void
  readonly children: ReactNode
}

const next: Readonly<Record<SheetHeight, SheetHeight>> = { peek: 'half', half: 'full', full: 'peek' }

/** On a narrow window, a panel that comes from below with three heights; its handle is a button, so nobody has to drag. */
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
