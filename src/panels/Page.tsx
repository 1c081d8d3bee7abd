import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '../ui/Button.tsx'
import { showAs } from '../view/store.ts'
import styles from './Page.module.css'
import { pageWords } from './words/pages.ts'

/** The element of the map that takes the focus, whichever painter draws it. */
const mapStop = 'section[data-painter] :is(canvas, [role="img"])'

/** The props of every page of words. The title is its heading. */
export interface PageProps {
  readonly title: string
}

/** A page of words over the unchanged map. Closing it returns the focus to the element that had it. */
export function Page({
  title,
  lead,
  children,
}: PageProps & { readonly lead: string; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const from = document.activeElement
    heading.current?.focus()
    return () => {
      // If a link opened the page, no element had the focus. The reader then continues on the map.
      const back = from?.isConnected && from !== document.body ? from : document.querySelector(mapStop)
      if (back instanceof HTMLElement) back.focus({ preventScroll: true })
    }
  }, [])
  return (
    <section className={styles['page']} aria-label={title}>
      <header className={styles['head']}>
        <h2 className={styles['title']} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Button look="round" aria-label={pageWords.back} onClick={() => showAs('map')}>
          <span aria-hidden="true">×</span>
        </Button>
      </header>
      <p className={styles['lead']}>{lead}</p>
      {children}
    </section>
  )
}
