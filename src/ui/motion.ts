import { create } from 'zustand'
import { useMediaQuery } from './use-media-query.ts'

/** Whether the reader has asked for motion. It lasts as long as the page, is never part of a link, and begins as no. */
const useAsked = create(() => ({ asked: false }))

/** Lets what can move on the page do so from now on, or stops it. */
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
