import { useEffect, useState } from 'react'
import type { SheetHeight } from '../ui/Sheet.tsx'

/** The height of the sheet, which rises when a profile opens and sinks when it closes, and the way to change it. */
export function useSheetHeight(hasProfile: boolean): [SheetHeight, (height: SheetHeight) => void] {
  const [height, setHeight] = useState<SheetHeight>('peek')
  useEffect(() => {
    setHeight(hasProfile ? 'half' : 'peek')
  }, [hasProfile])
  return [height, setHeight]
}
