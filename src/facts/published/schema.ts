/** A JSON Schema (draft 2020-12), with the few keywords that the published data needs. */
export interface Schema {
  readonly $schema?: string
  readonly $id?: string
  readonly title?: string
  readonly description?: string
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean'
  readonly const?: string
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly minLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: Schema | false
  readonly prefixItems?: readonly Schema[]
  readonly minItems?: number
  readonly uniqueItems?: boolean
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | false
  readonly oneOf?: readonly Schema[]
}

type OptionalKey<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T] & string

/**
 * An object with these fields and no others. Every field of the record must be described, and every optional field be
 * named, so a record cannot gain a field that the published schema does not know.
 */
export function fields<T extends object>(
  properties: Readonly<Record<keyof T & string, Schema>>,
  ...[optional]: [OptionalKey<T>] extends [never] ? [] : [optional: readonly OptionalKey<T>[]]
): Schema {
  const left: readonly string[] = optional ?? []
  const required = Object.keys(properties).filter((key) => !left.includes(key))
  return { type: 'object', properties, required, additionalProperties: false }
}

/** A text that is not empty. */
export function text(description: string): Schema {
  return { type: 'string', minLength: 1, description }
}

/** A text that matches this regular expression. */
export function textLike(pattern: string, description: string): Schema {
  return { type: 'string', pattern, description }
}

/** One of these words. */
export function oneWordOf<Word extends string>(words: readonly Word[], description: string): Schema {
  return { enum: words, description }
}

/** One of these words, each with its meaning. A new word in the type does not compile without its meaning. */
export function explained<Word extends string>(meanings: Readonly<Record<Word, string>>): Schema {
  const words = Object.entries<string>(meanings)
  return { oneOf: words.map(([word, meaning]) => ({ const: word, description: meaning })) }
}

/** A list without repeated items. */
export function setOf(items: Schema, description: string, minItems = 0): Schema {
  return { type: 'array', items, minItems, uniqueItems: true, description }
}

/** A list whose order matters. */
export function listOf(items: Schema, description: string, minItems = 0): Schema {
  return { type: 'array', items, minItems, description }
}

/** A list of exactly these items, in this order. */
export function tuple(items: readonly Schema[], description: string): Schema {
  return { type: 'array', prefixItems: items, items: false, minItems: items.length, description }
}

/** The same schema with a description of its own. */
export function described(schema: Schema, description: string): Schema {
  return { ...schema, description }
}
