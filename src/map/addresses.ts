/** Where the shapes are that the style draws: absolute addresses, since MapLibre fetches them from its worker. */
export interface Addresses {
  /** Polygons with the properties `id` (alpha-3) and `name`. */
  readonly countries: string
  /** Lines between two countries, each once. */
  readonly borders: string
  /** Lines between land and water. */
  readonly coasts: string
  /** Polygons with `name`, `note` and `countedWith`. */
  readonly disputed: string
  /** The Caspian and the lakes, polygons. */
  readonly lakes: string
  /** Lines with `name`. */
  readonly rivers: string
  /** Points with `name`, `country`, `rank` (0 the first) and `capital` (0 or 1). */
  readonly places: string
  readonly fonts: FontAddresses
}

/** The files of the faces on the map. Latin Extended is fetched only where a name needs it. */
export interface FontAddresses {
  readonly regular: Face
  readonly semibold: Face
  readonly italic: Face
}

export interface Face {
  readonly latin: string
  readonly latinExtended: string
}
