import { type Camera, canonicalCamera, latLimits, zoomLimits } from '../camera/camera.ts'
import { type Codec, type Drop, firstUsable } from './codec.ts'

/** `map=zoom/lat/lng`, or `map=region` for the region fitted to the window. */
export const cameraCodec: Codec<Camera | null> = {
  read: (given, drop) => firstUsable('map', given, drop, (text) => parse(text, drop)),
  write: (camera) => (camera === null ? `map=${fitted}` : `map=${written(camera)}`),
}

const fitted = 'region'

function parse(text: string, drop: Drop): Camera | null | undefined {
  if (text === fitted) return null
  const [zoom, lat, lng, ...more] = text.split('/', 4).map(numberIn)
  if (zoom === undefined || lat === undefined || lng === undefined || more.length > 0) {
    drop('map', text, 'malformed')
    return undefined
  }
  if (beyond(zoomLimits, zoom) || beyond(latLimits, lat)) drop('map', text, 'clamped')
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

/** Two decimals, or as many more as the number has; never an exponent. */
function decimal(value: number): string {
  return value.toFixed(7).replace(/(\.\d\d\d*?)0+$/, '$1')
}
