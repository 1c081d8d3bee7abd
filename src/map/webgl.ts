/**
 * Whether this browser can draw the map: MapLibre 6 fails inside its constructor where there is no WebGL 2, and what
 * it leaves behind then is of no use to anybody.
 */
export function canDrawMap(page: Document = document): boolean {
  try {
    const context = page.createElement('canvas').getContext('webgl2')
    // Browsers allow some 16 contexts at a time; this one would count until it is collected.
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    return context !== null
  } catch {
    return false
  }
}
