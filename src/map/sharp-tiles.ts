import type { GlyphImage } from './glyph-image.ts'
import { isTile } from './patterns.ts'

/** The part of a map that `SharpTiles` uses. */
export interface PicturedMap {
  getZoom(): number
  addImage(
    id: string,
    picture: Pick<GlyphImage, 'width' | 'height' | 'data'>,
    options: { pixelRatio: number },
  ): unknown
  removeImage(id: string): unknown
  hasImage(id: string): boolean
}

/**
 * Gives the map its pictures when it asks for them. Between two whole zooms MapLibre enlarges a repeated picture to up to
 * twice its size. So each picture is that much denser, and is redrawn when the map has come to rest at another zoom. One
 * pixel of it is then one pixel of the screen, and a hatch has the pitch that its legend shows.
 */
export class SharpTiles {
  private readonly map: PicturedMap
  private readonly imageOf: (id: string) => GlyphImage | null
  private readonly tiles = new Set<string>()
  private stretch: number

  /** @param imageOf gives the pixels of a picture at the density of the screen, or null for a name that is not ours */
  constructor(map: PicturedMap, imageOf: (id: string) => GlyphImage | null) {
    this.map = map
    this.imageOf = imageOf
    this.stretch = stretchAt(map.getZoom())
  }

  /** Adds the picture of this name, if it is ours. */
  add(id: string): void {
    if (this.map.hasImage(id)) return
    const picture = this.imageOf(id)
    if (picture === null) return
    const tile = isTile(id)
    if (tile) this.tiles.add(id)
    this.map.addImage(id, picture, { pixelRatio: picture.pixelRatio * (tile ? this.stretch : 1) })
  }

  /** Redraws the repeated pictures for the zoom of the map. Returns whether there was anything to redraw. */
  sharpen(): boolean {
    const stretch = stretchAt(this.map.getZoom())
    if (Math.abs(stretch / this.stretch - 1) < 0.005) return false
    this.stretch = stretch
    const stale = [...this.tiles].filter((id) => this.map.hasImage(id))
    this.tiles.clear()
    for (const id of stale) {
      this.map.removeImage(id)
      this.add(id)
    }
    return stale.length > 0
  }
}

/** The factor by which MapLibre enlarges a repeated picture at a zoom. */
function stretchAt(zoom: number): number {
  return 2 ** (zoom - Math.floor(zoom))
}
