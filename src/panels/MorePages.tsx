import { Button } from '../ui/Button.tsx'
import { showAs } from '../view/store.ts'
import { useView } from '../view/use-view.ts'
import type { Show } from '../view/view.ts'
import styles from './MorePages.module.css'

const pages: readonly { readonly show: Show; readonly name: string }[] = [
  { show: 'table', name: 'Table' },
  { show: 'tensions', name: 'Contradictions' },
  { show: 'matrix', name: 'Silence' },
  { show: 'sources', name: 'Sources' },
]

/** The pages of words: the same view as a table, what contradicts what, who says nothing, and the sources. */
export function MorePages() {
  const show = useView((view) => view.show)
  return (
    <nav aria-label="Pages" className={styles['pages']}>
      {pages.map((page) => (
        <Button
          key={page.show}
          aria-pressed={show === page.show}
          onClick={() => showAs(show === page.show ? 'map' : page.show)}
        >
          {page.name}
        </Button>
      ))}
    </nav>
  )
}
