/** Where the shapes are that the style draws: absolute addresses, since MapLibre fetches them from its worker. */
export interface Addresses {
  /** Polygons with the properties `id` (alpha-3) and `name`. */
  readonly countries: string
  /**
   * What lies over the countries and never changes, in one source, since each costs MapLibre tiles of its own: borders
   * and coasts, disputed areas, lakes and rivers, told apart by `kind`.
   */
  readonly ground: string
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
