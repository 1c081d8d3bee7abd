/** An element of static markup. */
export interface DrawnElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
}

/** The elements of markup in React's form, with attributes in double quotes, in the order in which they begin. */
export function elementsIn(markup: string): readonly DrawnElement[] {
  return [...markup.matchAll(/<([a-zA-Z]+)((?:\s[\w:-]+="[^"]*")*)\s*\/?>/g)].map(
    ([, tag = '', rest = '']) => ({
      tag,
      attributes: Object.fromEntries(
        [...rest.matchAll(/\s([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
      ),
    }),
  )
}

/** The first element within each element that has an attribute, by the attribute's value. */
export function firstWithin(
  elements: readonly DrawnElement[],
  name: string,
): ReadonlyMap<string, Readonly<Record<string, string>>> {
  return new Map(
    elements.flatMap(({ attributes }, index) => {
      const [value, first] = [attributes[name], elements[index + 1]]
      return value === undefined || first === undefined ? [] : [[value, first.attributes] as const]
    }),
  )
}

/** The elements that have an attribute, by its value. */
export function byAttribute(
  elements: readonly DrawnElement[],
  name: string,
): ReadonlyMap<string, Readonly<Record<string, string>>> {
  return new Map(
    elements.flatMap(({ attributes }) => {
      const value = attributes[name]
      return value === undefined ? [] : [[value, attributes] as const]
    }),
  )
}
