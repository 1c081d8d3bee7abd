import { lazy, type Ref, Suspense, useEffect, useState } from 'react'
import type { MapFailing } from './ground/failing.ts'
import type { MapHandle, PainterProps } from './ground/painter.ts'
import { MapCanvas } from './map/MapCanvas.tsx'
import { canDrawMap } from './map/webgl.ts'
import './paper/colours.css'

/** Apart, since most readers never need it. */
const PaperCanvas = lazy(async () => ({ default: (await import('./paper/PaperCanvas.tsx')).PaperCanvas }))

/** How long after a loss, in milliseconds, MapLibre is tried again; after as many losses it is left alone. */
const waits = [3000, 10_000, 30_000]

/** The map by whichever painter can draw it: MapLibre, or paper where it cannot, at once when it no longer can. */
export function Painter({ onFailure, ...props }: PainterProps & { readonly ref?: Ref<MapHandle> }) {
  const [paper, setPaper] = useState(() => !canDrawMap())
  const [losses, setLosses] = useState(0)

  useEffect(() => {
    const wait = paper ? waits[losses - 1] : undefined
    if (wait === undefined) return
    const timer = window.setTimeout(() => setPaper(!canDrawMap()), wait)
    return () => window.clearTimeout(timer)
  }, [paper, losses])

  function fail(failing: MapFailing): void {
    if (failing.onPaper === 'not') onFailure(failing)
    else setPaper(true)
    if (failing.onPaper === 'meanwhile') setLosses(losses + 1)
  }

  if (!paper) return <MapCanvas {...props} onFailure={fail} />
  return (
    <Suspense fallback={<section aria-label="Map" data-painter="paper" data-settled="false" />}>
      <PaperCanvas {...props} onFailure={onFailure} />
    </Suspense>
  )
}
