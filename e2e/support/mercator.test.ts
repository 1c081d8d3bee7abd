import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cameraIn, halfway, pixelsFromCentre } from './mercator.ts'

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true })

describe('the pixel of a place on the map', () => {
  test('is the middle for the place of the camera', () => {
    fc.assert(
      fc.property(degrees(180), degrees(85), degrees(10), (lng, lat, zoom) => {
        const { x, y } = pixelsFromCentre({ zoom, lat, lng }, { lng, lat })
        expect(x).toBeCloseTo(0)
        expect(y).toBeCloseTo(0)
      }),
    )
  })

  test('is further right in the east and further up in the north, in a world of 512 pixels at zoom 0', () => {
    const camera = { zoom: 0, lat: 0, lng: 0 }
    const corner = pixelsFromCentre(camera, { lng: 180, lat: 85.0511287798 })
    expect(corner.x).toBeCloseTo(256)
    expect(corner.y).toBeCloseTo(-256)
  })

  test('is twice as far from the middle after one zoom level', () => {
    const place = { lng: 49.87, lat: 40.41 }
    const near = pixelsFromCentre({ zoom: 5, lat: 44, lng: 62 }, place)
    const far = pixelsFromCentre({ zoom: 4, lat: 44, lng: 62 }, place)
    expect(near.x).toBeCloseTo(far.x * 2)
    expect(near.y).toBeCloseTo(far.y * 2)
  })

  test('is equally far from both ends for the place halfway', () => {
    const one = { lng: 54, lat: 37 }
    const other = { lng: 72, lat: 61 }
    const middle = halfway(one, other)
    const from = pixelsFromCentre({ zoom: 4, ...middle }, one)
    const to = pixelsFromCentre({ zoom: 4, ...middle }, other)
    expect(from.x).toBeCloseTo(-to.x)
    expect(from.y).toBeCloseTo(-to.y)
  })

  test('needs a camera in the address', () => {
    expect(cameraIn('?country=KAZ&map=4.20/44.50/62.00')).toEqual({ zoom: 4.2, lat: 44.5, lng: 62 })
    expect(cameraIn('?country=KAZ')).toBeUndefined()
    expect(cameraIn('?map=4/x/62')).toBeUndefined()
  })
})
