import type {
  GeometryCollection,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification'

interface Named {
  readonly name: string
}

/** `geo/countries.json`; the id of a country is its alpha-3 code. */
export type CountriesFile = Topology<{
  countries: GeometryCollection<Named>
  disputed: GeometryCollection<Named & { readonly note: string; readonly countedWith: string }>
}>

/** `geo/water.json`. */
export type WaterFile = Topology<{
  caspian: Polygon<Named>
  lakes: GeometryCollection<Named>
  rivers: { type: 'GeometryCollection'; geometries: MultiLineString<Named>[] }
}>

/** `geo/places.json`; rank 0 is the first. */
export interface PlacesFile {
  readonly places: readonly (readonly [
    name: string,
    lng: number,
    lat: number,
    country: string,
    rank: number,
    capital: 0 | 1,
  ])[]
}

/** `geo/relief.json`: the shadows of mountains in steps, each deeper one within the one before. */
export type ReliefFile = Topology<{
  shadows: { type: 'GeometryCollection'; geometries: MultiPolygon[] }
}>

/** `geo/spheres/<reading>.json`: the lines of the spheres of a reading, in sets that are each made for the zoom `at`. */
export interface SphereLinesFile {
  readonly sets: readonly {
    readonly at: number
    readonly lines: Topology<{ lines: { type: 'GeometryCollection'; geometries: MultiLineString[] } }>
  }[]
}

/** The parsed files of `public/geo`. */
export interface ShapeFiles {
  readonly countries: CountriesFile
  readonly water: WaterFile
  readonly places: PlacesFile
  readonly relief: ReliefFile
}

/** A shape file could not be loaded. `message` is a sentence for the reader, `cause` the error for a developer. */
export class ShapesUnavailable extends Error {
  override readonly name = 'ShapesUnavailable'
  /** The name of the file: `countries.json`. */
  readonly file: string

  constructor(file: string, what: string, cause?: unknown) {
    super(`The shapes of the map could not be loaded: ${file} ${what}.`, { cause })
    this.file = file
  }
}

/**
 * Fetches one file of shapes.
 *
 * @throws {ShapesUnavailable} when it is missing, out of reach, or damaged
 * @throws {DOMException} `AbortError` when cancelled
 */
export async function fetchShapes<File extends object>(
  file: string,
  member: keyof File & string,
  signal: AbortSignal,
): Promise<File> {
  const answer = await fetch(`${import.meta.env.BASE_URL}geo/${file}`, { signal }).catch((cause: unknown) => {
    if (signal.aborted) throw cause
    throw new ShapesUnavailable(file, 'did not arrive', cause)
  })
  if (!answer.ok) throw new ShapesUnavailable(file, `was answered with ${answer.status}`)
  const text = await answer.text().catch((cause: unknown) => {
    if (signal.aborted) throw cause
    throw new ShapesUnavailable(file, 'broke off', cause)
  })
  return parse<File>(file, member, text)
}

/** Parses a file. Some hosts answer with a web page and status 200 where there is no file. */
function parse<File extends object>(file: string, member: keyof File & string, text: string): File {
  if (text.trimStart().startsWith('<')) throw new ShapesUnavailable(file, 'is a web page, not shapes')
  try {
    const value: unknown = JSON.parse(text)
    if (isFile<File>(value, member)) return value
  } catch (cause) {
    throw new ShapesUnavailable(file, 'is damaged', cause)
  }
  throw new ShapesUnavailable(file, 'holds no shapes')
}

function isFile<File extends object>(value: unknown, member: keyof File & string): value is File {
  return typeof value === 'object' && value !== null && member in value
}
