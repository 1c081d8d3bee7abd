import { type Camera, canonicalCamera, latLimits, zoomLimits } from '../../camera/camera.ts'
import type { AddressField } from '../address-field.ts'
import type { Reject } from '../rejected.ts'

const fitted = 'region'

/**
 * The camera, `map=zoom/lat/lng` (latitude and longitude in degrees), always canonical (see `canonicalCamera`). Null is the
 * region, fitted to the window.
 */
export const camera: AddressField<Camera | null, 'map'> = {
  first: null,
  keys: {
    map: {
      noun: 'a map position',
      examples: [fitted, '4.20/44.50/62.00'],
      parse,
      serialize: (camera) => (camera === null ? fitted : written(camera)),
    },
  },
}

function parse(text: string, reject: Reject): Camera | null | undefined {
  if (text === fitted) return null
  const [zoom, lat, lng, ...more] = text.split('/', 4).map(numberIn)
  if (zoom === undefined || lat === undefined || lng === undefined || more.length > 0) {
    reject(text, 'malformed')
    return undefined
  }
  if (beyond(zoomLimits, zoom) || beyond(latLimits, lat)) reject(text, 'clamped')
  return canonicalCamera({ zoom, lat, lng })
}

function numberIn(text: string): number | undefined {
  if (!/^-?(\d+(\.\d*)?|\.\d+)(e-?\d+)?$/i.test(text)) return undefined
  const value = Number(text)
  return Number.isFinite(value) ? value : undefined
}

function beyond({ least, most }: { readonly least: number; readonly most: number }, value: number): boolean {
  return value < least || value > most
}

function written({ zoom, lat, lng }: Camera): string {
  return [zoom, lat, lng].map(decimal).join('/')
}

/** At least two decimals, and all that the number has; never an exponent. */
function decimal(value: number): string {
  return value.toFixed(7).replace(/(\.\d\d\d*?)0+$/, '$1')
}
