// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { chooseReading, dismissNotice, moveCamera, replaceView } from './store.ts'
import { useDropped, useView } from './use-view.ts'
import { firstView } from './view.ts'

afterEach(() => {
  cleanup()
  replaceView(firstView)
})

describe('the view in a component', () => {
  test('is drawn again only when the selected part changes', () => {
    let drawn = 0
    const { result } = renderHook(() => {
      drawn += 1
      return useView(({ reading }) => reading)
    })
    expect([result.current, drawn]).toEqual(['articles', 1])
    act(() => moveCamera({ zoom: 5, lat: 48, lng: 67 }))
    expect([result.current, drawn]).toEqual(['articles', 1])
    act(() => chooseReading('record'))
    expect([result.current, drawn]).toEqual(['record', 2])
  })

  test('comes with the dropped parts of the link, until the notice is dismissed', () => {
    const dropped = [{ key: 'country', value: 'XXX', reason: 'unknown' }] as const
    replaceView(firstView, dropped)
    const { result } = renderHook(useDropped)
    expect(result.current).toEqual(dropped)
    act(dismissNotice)
    expect(result.current).toEqual([])
  })
})
