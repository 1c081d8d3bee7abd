import { countries } from '../../facts/countries.ts'
import type { Key } from './keys.ts'

/**
 * Names that a link may use for what has another name now. When a key or an id is renamed or removed its old name
 * moves here and stays for ever, because links to it stay for ever; and it is never given to anything else.
 */
export const keyAliases: ReadonlyMap<string, Key> = new Map<string, Key>([['layer', 'layers']])

/** For each key, other names of its ids. */
export const idAliases: Readonly<Partial<Record<Key, ReadonlyMap<string, string>>>> = {
  // ISO 3166-1 alpha-2, which people type as readily as alpha-3.
  country: new Map(countries.map(({ flag, id }) => [flag, id])),
  layers: new Map([
    ['corridor', 'middle-corridor'],
    ['status', 'normalization'],
  ]),
}

/** The id that a text in a link means: itself, what it is an alias of, or either of these in its proper case. */
export function resolveId<Id extends string>(
  key: Key,
  text: string,
  isId: (text: string) => text is Id,
): Id | undefined {
  const proper = key === 'country' ? text.toUpperCase() : text.toLowerCase()
  const aliases = idAliases[key]
  for (const name of [text, proper, aliases?.get(text), aliases?.get(proper)]) {
    if (name !== undefined && isId(name)) return name
  }
  return undefined
}
