import { breakpoints } from './layout.ts'
import { useMediaQuery } from './use-media-query.ts'

const narrow = `(max-width: ${breakpoints.narrow - 1}px)`

/** Whether the window is too narrow for panels beside the map. */
export function useNarrow(): boolean {
  return useMediaQuery(narrow)
}
