// @ts-check
const everyLayer = 'layers=normalization~energy~middle-corridor~spheres~diplomacy~rivals~flows'

/**
 * A view of the atlas for a picture.
 *
 * @typedef {object} PicturedView
 * @property {string} name of the file, without its ending
 * @property {string} query with its question mark, or empty
 * @property {number} width of the window, in CSS pixels
 * @property {number} height
 * @property {boolean} dark
 */

const desk = { width: 1440, height: 900, dark: false }

/**
 * The pictures in the README.
 *
 * @type {readonly PicturedView[]}
 */
export const readmeViews = [
  { name: 'start', query: '', ...desk },
  { name: 'profile', query: '?country=AZE&layers=normalization~energy', ...desk },
  { name: 'all-layers', query: `?${everyLayer}&map=4.3/41.5/52`, ...desk },
  { name: 'caucasus', query: `?${everyLayer}&map=6/41.2/46.5`, ...desk },
  { name: 'dark', query: '?reading=record', ...desk, dark: true },
  { name: 'flows', query: '?layers=flows&reading=record', ...desk },
  { name: 'phone', query: `?${everyLayer}&map=4.3/41.5/52`, width: 390, height: 844, dark: false },
]

const windows = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
]

/**
 * Each layer alone, the statuses with each other layer, the four main layers and all of them; at the start view and in
 * the Caucasus, at three sizes of window, light and dark.
 *
 * @returns {readonly PicturedView[]}
 */
export function everyView() {
  const layers = everyLayer.slice('layers='.length).split('~')
  const [status = '', ...others] = layers
  const sets = [
    ...layers.map((layer) => [layer]),
    ...others.map((layer) => [status, layer]),
    layers.slice(0, 4),
    layers,
  ]
  const cameras = [
    { name: 'start', query: '' },
    { name: 'caucasus', query: '&map=6/41.2/46.5' },
  ]
  return windows.flatMap((size) =>
    [false, true].flatMap((dark) =>
      cameras.flatMap((camera) =>
        sets.map((set) => ({
          name: `${size.width}-${dark ? 'dark' : 'light'}-${camera.name}-${nameOf(set, layers)}`,
          query: `?layers=${set.join('~')}${camera.query}`,
          ...size,
          dark,
        })),
      ),
    ),
  )
}

/** @type {(set: readonly string[], layers: readonly string[]) => string} */
function nameOf(set, layers) {
  if (set.length === layers.length) return 'all'
  return set.length > 2 ? 'main' : set.join('+')
}
