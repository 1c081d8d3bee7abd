/** How a key moves the map. */
export type KeyMove = { readonly levels: number } | { readonly right: number; readonly down: number }

/** How far an arrow key moves the map, in CSS pixels, as in MapLibre. */
const step = 100

const moves: Readonly<Record<string, KeyMove>> = {
  '+': { levels: 1 },
  '=': { levels: 1 },
  '-': { levels: -1 },
  _: { levels: -1 },
  ArrowUp: { right: 0, down: -step },
  ArrowDown: { right: 0, down: step },
  ArrowLeft: { right: -step, down: 0 },
  ArrowRight: { right: step, down: 0 },
}

/** The move of a key: zoom levels, or CSS pixels. Null for any other key, and where the key is meant for the browser. */
export function moveByKey({
  key,
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): KeyMove | null {
  return ctrlKey || metaKey || altKey ? null : (moves[key] ?? null)
}
