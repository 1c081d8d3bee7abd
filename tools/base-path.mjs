// @ts-check

/**
 * The path of the atlas on its host, in Vite's form with a slash at both ends.
 * GitHub Pages serves a project at `/<repository>/`, other hosts usually at `/`.
 *
 * @param {string | undefined} wanted the value of `BASE_PATH`
 * @returns {string}
 */
export function basePathOf(wanted) {
  const inner = (wanted ?? '').trim().replace(/^\/+|\/+$/g, '')
  return inner === '' ? '/' : `/${inner}/`
}
