// @ts-check

/**
 * Where on its host the atlas lives, as Vite wants it: with a slash at both ends.
 * GitHub Pages serves a project at `/<repository>/`, everything else usually at `/`.
 *
 * @param {string | undefined} wanted what stands in `BASE_PATH`
 * @returns {string}
 */
export function basePathOf(wanted) {
  const inner = (wanted ?? '').trim().replace(/^\/+|\/+$/g, '')
  return inner === '' ? '/' : `/${inner}/`
}
