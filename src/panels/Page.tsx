import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '../ui/Button.tsx'
import { showAs } from '../view/store.ts'
import styles from './Page.module.css'
import { pageWords } from './words/pages.ts'

/** The element of the map that takes the focus, whichever painter draws it. */
const mapStop = 'section[data-painter] :is(canvas, [role="img"])'

/** What every page of words is given: its title, which is its heading. */
export interface PageProps {
  readonly title: string
}

/** A page of words over the map, which stays as it is below. Closing it gives the focus back to where it was. */
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
      // If a link opened the page, nothing had the focus; the reader then continues on the map.
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
