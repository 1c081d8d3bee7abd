import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { loadShapes } from '../ground/load-shapes.ts'
import { linesIn } from '../ground/load-sphere-lines.ts'
import type { Shapes } from '../ground/shapes.ts'
import { drawsSphereLines, sceneOf } from '../scene/scene.ts'
import { useSphereLines } from '../scene/use-sphere-lines.ts'
import { printsItself } from '../view/pages.ts'
import { shareLink } from '../view/url/address-bar.ts'
import { useView } from '../view/use-view.ts'

interface Ready {
  readonly shapes: Shapes
  readonly PrintPicture: typeof import('../paper/PrintPicture.tsx')['PrintPicture']
}

/** When to fetch the print sheet, in milliseconds: `drawn` after the map is drawn, `most` after the start at the latest. */
const patience = { drawn: 3000, most: 20_000 }

/** The sheet that is printed. It is fetched while the page is at rest, because a browser that prints does not wait. */
export function PrintSheet() {
  const view = useView((whole) => whole)
  const [ready, setReady] = useState<Ready | null>(null)
  const [printing, setPrinting] = useState(false)
  const scene = sceneOf(view)
  const sphereLines = linesIn(useSphereLines(drawsSphereLines(scene) ? view.reading : null))

  useEffect(() => {
    const cancel = new AbortController()
    const { signal } = cancel
    let asked = false
    async function fetchSheet(): Promise<void> {
      if (asked || signal.aborted) return
      asked = true
      try {
        const [{ PrintPicture }, shapes] = await Promise.all([
          import('../paper/PrintPicture.tsx'),
          loadShapes(signal),
        ])
        if (!signal.aborted) setReady({ PrintPicture, shapes })
      } catch {
        // The page is then printed as it is on the screen.
      }
    }
    const timer = window.setTimeout(fetchSheet, patience.most)
    const drawn = new PerformanceObserver((marks) => {
      if (marks.getEntriesByName('atlas:map-settled').length > 0)
        window.setTimeout(fetchSheet, patience.drawn)
    })
    drawn.observe({ type: 'mark', buffered: true })
    // The shortcut for printing begins with this key.
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Control' || key === 'Meta') fetchSheet()
    }
    window.addEventListener('keydown', onKeyDown, { signal })
    return () => {
      cancel.abort()
      drawn.disconnect()
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

  if (!printing || !ready || printsItself(view.show)) return null
  const { PrintPicture, shapes } = ready
  return createPortal(
    <PrintPicture
      scene={scene}
      shapes={shapes}
      sphereLines={sphereLines}
      link={shareLink(view, window.location)}
    />,
    document.body,
  )
}
