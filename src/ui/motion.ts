import { create } from 'zustand'
import { useMediaQuery } from './use-media-query.ts'

/** Whether the reader has asked for motion. It starts as no, lasts as long as the page, and is never part of a link. */
const useAsked = create(() => ({ asked: false }))

/** Starts or stops the motion on the page. */
export function letMove(asked: boolean): void {
  useAsked.setState({ asked })
}

/** Whether the device asks for less motion. */
export function useLessMotion(): boolean {
  return useMediaQuery('(prefers-reduced-motion: reduce)')
}

/** Whether things move now: the reader has asked for it, and the device does not ask for less. */
export function useMotion(): boolean {
  const { asked } = useAsked()
  const less = useLessMotion()
  return asked && !less
}
