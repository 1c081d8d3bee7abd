import { useEffect, useState } from 'react'
import type { SheetHeight } from '../ui/Sheet.tsx'

/** The height of the sheet, and a function that sets it. The sheet rises when a profile opens, and sinks when it closes. */
export function useSheetHeight(hasProfile: boolean): [SheetHeight, (height: SheetHeight) => void] {
  const [height, setHeight] = useState<SheetHeight>('peek')
  useEffect(() => {
    setHeight(hasProfile ? 'half' : 'peek')
  }, [hasProfile])
  return [height, setHeight]
}
