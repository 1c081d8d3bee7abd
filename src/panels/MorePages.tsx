import { Button } from '../ui/Button.tsx'
import { pages } from '../view/pages.ts'
import { showAs } from '../view/store.ts'
import { useView } from '../view/use-view.ts'
import styles from './MorePages.module.css'
import { pageWords } from './words/pages.ts'

/** One button for each page of words. */
export function MorePages() {
  const show = useView((view) => view.show)
  return (
    <nav aria-label={pageWords.pages} className={styles['pages']}>
      {pages.map(({ id, name }) => (
        <Button key={id} aria-pressed={show === id} onClick={() => showAs(show === id ? 'map' : id)}>
          {name}
        </Button>
      ))}
    </nav>
  )
}
