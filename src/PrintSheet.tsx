import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import type { Ground } from './ground/ground.ts'
import { loadGround } from './ground/load-ground.ts'
import { shareLink } from './view/address-bar.ts'
import { useView } from './view/use-view.ts'

interface Ready {
  readonly ground: Ground
  readonly PrintPicture: typeof import('./paper/PrintPicture.tsx')['PrintPicture']
}

/** How long the page may be busy with itself before what printing needs is fetched, in milliseconds. */
const patience = 20_000

/** The sheet that is printed: fetched when the page is at rest, since a browser does not wait, and drawn in time. */
export function PrintSheet() {
  const view = useView((whole) => whole)
  const [ready, setReady] = useState<Ready | null>(null)
  const [printing, setPrinting] = useState(false)

  useEffect(() => {
    const cancel = new AbortController()
    const timer = window.setTimeout(async () => {
      try {
        const [{ PrintPicture }, ground] = await Promise.all([
          import('./paper/PrintPicture.tsx'),
          loadGround(cancel.signal),
        ])
        if (!cancel.signal.aborted) setReady({ PrintPicture, ground })
      } catch {
        // Then the page prints as it is, which is what it did without this.
      }
    }, patience)
    return () => {
      cancel.abort()
      window.clearTimeout(timer)
    }
  }, [])

  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])

  if (!printing || !ready) return null
  const { PrintPicture, ground } = ready
  return createPortal(
    <PrintPicture view={view} ground={ground} link={shareLink(view, window.location)} />,
    document.body,
  )
}
