/**
 * Whether this browser can draw the map. Without WebGL 2, MapLibre 6 fails inside its constructor and leaves a broken map
 * behind.
 */
export function canDrawMap(page: Document = document): boolean {
  try {
    const context = page.createElement('canvas').getContext('webgl2')
    // Browsers allow about 16 contexts at a time. This one would count until it is collected.
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    return context !== null
  } catch {
    return false
  }
}
