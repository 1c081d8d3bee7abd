/** The absolute addresses of the shapes that the style draws. MapLibre fetches them from its worker. */
export interface Addresses {
  /** Polygons with the properties `id` (alpha-3) and `name`. */
  readonly countries: string
  /**
   * The shapes over the countries that never change: borders and coasts, disputed areas, lakes and rivers, told apart by
   * `kind`. They are in one source, because each source costs MapLibre tiles of its own.
   */
  readonly ground: string
  /** Points with `name`, `country`, `rank` (0 is the most important) and `capital` (0 or 1). */
  readonly places: string
  /** The lines of the spheres, with `sphere` and `at`, the zoom of their set; absent until they are loaded. */
  readonly sphereLines?: string
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
