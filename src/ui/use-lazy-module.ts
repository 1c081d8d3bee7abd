import { useEffect, useState } from 'react'

/** A part of the page that is fetched once it is wanted; null until then, and where it does not arrive. */
export function useLazyModule<Part>(fetchPart: () => Promise<Part>, wanted: boolean): Part | null {
  const [part, setPart] = useState<{ readonly is: Part } | null>(null)
  useEffect(() => {
    if (!wanted || part) return
    let left = false
    fetchPart().then(
      (is) => !left && setPart({ is }),
      () => {
        // Then the page does without, which all of it can.
      },
    )
    return () => {
      left = true
    }
  }, [fetchPart, wanted, part])
  return part?.is ?? null
}
