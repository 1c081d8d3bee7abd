import { useEffect, useState } from 'react'

/** A part of the page that is fetched once it is wanted. Null until it arrives, and where it does not arrive. */
export function useLazyModule<Part>(fetchPart: () => Promise<Part>, wanted: boolean): Part | null {
  const [part, setPart] = useState<{ readonly is: Part } | null>(null)
  useEffect(() => {
    if (!wanted || part) return
    let left = false
    fetchPart().then(
      (is) => !left && setPart({ is }),
      () => {
        // The page then works without this part.
      },
    )
    return () => {
      left = true
    }
  }, [fetchPart, wanted, part])
  return part?.is ?? null
}
