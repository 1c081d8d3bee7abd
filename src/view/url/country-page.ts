import { isCountryId } from '../../facts/countries.ts'
import { isClaimId } from '../../facts/index.ts'
import { subject } from './fields/subject.ts'

/**
 * The address of the view that a country's page opens: `/?country=KAZ&reading=record` for `/country/KAZ/?reading=record`.
 * A subject in the query wins over that of the path, and a fragment that is the id of a claim opens the claim. Null for any
 * other path. `base` is the path of the atlas, with a slash at both ends.
 */
export function viewAddressOf(
  { pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>,
  base: string,
): string | null {
  const [, id] = /^country\/([A-Z]{3})\/(?:index\.html)?$/.exec(inside(pathname, base)) ?? []
  if (id === undefined || !isCountryId(id)) return null
  const given = new URLSearchParams(search)
  const selected = Object.keys(subject.keys).some((key) => given.has(key)) ? [] : [`country=${id}`]
  const claim = hash.slice(1)
  const opened = isClaimId(claim) && !given.has('claim') ? [`claim=${claim}`] : []
  const query = [...selected, search.slice(1), ...opened].filter((part) => part !== '').join('&')
  return `${base}?${query}${opened.length > 0 ? '' : hash}`
}

function inside(path: string, base: string): string {
  return path.startsWith(base) ? path.slice(base.length) : ''
}
