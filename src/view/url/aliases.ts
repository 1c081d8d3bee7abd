import { countries } from '../../facts/countries.ts'

/**
 * Other names that a link may use. When a key or an id is renamed or removed, its old name moves here. It stays for ever,
 * because links stay for ever, and it is never given to anything else.
 */
export const keyAliases: ReadonlyMap<string, string> = new Map([['layer', 'layers']])

/** For each key, other names of its ids. */
export const idAliases = {
  // ISO 3166-1 alpha-2: people type it as readily as alpha-3.
  country: new Map(countries.map(({ flag, id }) => [flag, id])),
  layers: new Map([
    ['corridor', 'middle-corridor'],
    ['status', 'normalization'],
  ]),
} as const satisfies Readonly<Record<string, ReadonlyMap<string, string>>>

/** The id that a text in a link means. The text may be an alias of the id, and in another case. */
export function resolveId<Id extends string>(
  text: string,
  isId: (text: string) => text is Id,
  aliases?: ReadonlyMap<string, string>,
): Id | undefined {
  const cases = [text, text.toUpperCase(), text.toLowerCase()]
  const names = [...cases, ...cases.map((name) => aliases?.get(name))]
  return names.find((name): name is Id => name !== undefined && isId(name))
}
