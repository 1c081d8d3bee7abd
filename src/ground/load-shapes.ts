import {
  type CountriesFile,
  fetchShapes,
  type PlacesFile,
  type ReliefFile,
  ShapesUnavailable,
  type WaterFile,
} from './shape-files.ts'
import { type Shapes, shapesOf } from './shapes.ts'

let loaded: Shapes | undefined

/**
 * Fetches and decodes the shapes once for the page, so a second map costs nothing. After an error or a cancellation the
 * next call tries again.
 *
 * @throws {ShapesUnavailable} when a file is missing or broken
 * @throws {DOMException} `AbortError` when cancelled
 */
export async function loadShapes(signal: AbortSignal): Promise<Shapes> {
  if (loaded) return loaded
  const [countries, water, places, relief] = await Promise.all([
    fetchShapes<CountriesFile>('countries.json', 'objects', signal),
    fetchShapes<WaterFile>('water.json', 'objects', signal),
    fetchShapes<PlacesFile>('places.json', 'places', signal),
    fetchShapes<ReliefFile>('relief.json', 'objects', signal),
  ])
  signal.throwIfAborted()
  try {
    loaded ??= shapesOf({ countries, water, places, relief })
  } catch (cause) {
    throw new ShapesUnavailable('A file of them', 'is damaged', cause)
  }
  return loaded
}
