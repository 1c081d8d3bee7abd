/** What a key asks of the map. */
export type KeyMove = { readonly levels: number } | { readonly right: number; readonly down: number }

/** Pixels that an arrow key moves the map, as in MapLibre. */
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

/** How a key moves the map: by levels of zoom, or by CSS pixels; null where it does not, or is meant for the browser. */
export function moveByKey({
  key,
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): KeyMove | null {
  return ctrlKey || metaKey || altKey ? null : (moves[key] ?? null)
}
