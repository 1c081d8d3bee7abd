import { type MouseEvent, useEffect, useLayoutEffect, useRef } from 'react'
import { isCountryId } from '../../facts/index.ts'
import { selectSubject, viewStore } from '../../view/store.ts'
import { firstView, type View } from '../../view/view.ts'
import { keepReaderPlace } from './keep-reader-place.ts'

/**
 * Replaces the page that the build wrote. Its words go as soon as those of the app are in the page. Its picture stays over
 * the map until a painter has drawn everything. This component belongs right after the map.
 */
export function Handover() {
  const place = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const first = document.getElementById('first-page')
    if (!first || !place.current) return
    const restore = keepReaderPlace(first)
    const picture = document.getElementById('first-picture')
    if (picture && isPictured(viewStore.getState().view)) place.current.append(picture)
    first.remove()
    restore()
  }, [])

  useEffect(() => {
    const page = place.current?.parentElement
    if (!page) return
    const observer = new MutationObserver(check)
    function check(): void {
      if (!page?.querySelector('section[data-settled="true"]')) return
      observer.disconnect()
      const picture = place.current?.firstElementChild
      if (!picture) return
      const restore = keepReaderPlace(picture)
      picture.remove()
      restore()
    }
    observer.observe(page, { subtree: true, attributeFilter: ['data-settled'] })
    check()
    return () => observer.disconnect()
  }, [])

  /** Opens the country of a link in the picture. Without the app such a link would load another page. */
  function choose(event: MouseEvent): void {
    if (!(event.target instanceof Element) || event.metaKey || event.ctrlKey || event.shiftKey) return
    const id = event.target.closest('a')?.querySelector('[data-country]')?.getAttribute('data-country')
    if (!id || !isCountryId(id)) return
    event.preventDefault()
    selectSubject({ kind: 'country', id })
  }

  // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: it passes on what its links do, and they are links
  return <div ref={place} onClick={choose} />
}

/** Whether the picture of the first view also shows this view. */
function isPictured({ layers, only, reading, camera }: View): boolean {
  const drawn = only === null && layers.join() === firstView.layers.join()
  return drawn && camera === null && reading === firstView.reading
}
