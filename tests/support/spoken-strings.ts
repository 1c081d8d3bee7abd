import { parseSync } from 'vite'

/** A string in a component that a reader would see or hear, and the line on which it is written. */
export interface SpokenString {
  readonly line: number
  readonly text: string
}

interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}

/** The attributes whose text readers see or hear. Any other may hold a word for the machine, such as a class. */
const spokenAttributes = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'title',
  'placeholder',
  'label',
  'lead',
  'kind',
  'what',
  'says',
])

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string'

/** A word for readers has two letters or more. Signs such as “×” and units of one letter are none. */
const hasWord = (text: string) => /\p{L}{2,}/u.test(text)

/** A phrase for readers begins with a capital, or has three words. Ids have at most two words, in small letters. */
const isPhrase = (text: string) =>
  /^[\s“]*\p{Lu}\p{Ll}+([\s.,:;…]|$)/u.test(text) || /\p{L}+[,.:;]? \p{L}+[,.:;]? \p{L}+/u.test(text)

/** The parts of an expression that can be its value: both words of a choice between two words. */
const spokenParts: Readonly<Record<string, readonly string[]>> = {
  JSXExpressionContainer: ['expression'],
  ConditionalExpression: ['consequent', 'alternate'],
  LogicalExpression: ['left', 'right'],
  TemplateLiteral: ['quasis'],
}

/** The parts of an expression that hold names: values compared, the keys of an object, an element of a list. */
const silentParts: Readonly<Record<string, readonly string[]>> = {
  Property: ['key'],
  SwitchCase: ['test'],
  MemberExpression: ['property'],
  BinaryExpression: ['left', 'right'],
}

/** Imports, types, errors for programmers, and tests of a text. */
function isForMachines(node: SyntaxNode): boolean {
  if (/^(Import|ThrowStatement)|^TS.*(Type|Declaration|Annotation)/.test(node.type)) return true
  const callee = node.type === 'CallExpression' ? (node['callee'] as SyntaxNode) : null
  const asked = (callee?.['property'] as { name?: string } | undefined)?.name ?? ''
  return /^(startsWith|endsWith|includes|closest|querySelector(All)?)$/.test(asked)
}

function textOf(node: SyntaxNode): string | null {
  if (node.type === 'JSXText') return String(node['value'])
  if (node.type === 'TemplateElement') return String((node['value'] as { cooked: unknown }).cooked)
  return node.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : null
}

/**
 * The strings of a component that readers see or hear: text between tags, text of spoken attributes, and phrases in other
 * strings. Messages of errors are for programmers and do not count.
 */
export function spokenStringsIn(file: string, source: string): readonly SpokenString[] {
  const found: SpokenString[] = []
  const note = (node: SyntaxNode, text: string) =>
    found.push({ line: source.slice(0, node.start).split('\n').length, text: text.trim() })

  /** `attribute` is the attribute whose value the node is, `isChild` whether the node is between two tags. */
  function visit(node: SyntaxNode, attribute: string | null, isChild: boolean): void {
    if (isForMachines(node)) return
    const text = textOf(node)
    if (text !== null) {
      const isSpoken = attribute === null ? isPhrase(text) || isChild : spokenAttributes.has(attribute)
      if (isSpoken && hasWord(text)) note(node, text)
    }
    for (const [key, value] of Object.entries(node)) {
      if (silentParts[node.type]?.includes(key)) continue
      for (const child of [value].flat()) {
        if (!isNode(child)) continue
        const named = child.type === 'JSXElement' ? null : attribute
        visit(
          child,
          node.type === 'JSXAttribute' ? nameOf(node) : named,
          key === 'children' || (isChild && (spokenParts[node.type]?.includes(key) ?? false)),
        )
      }
    }
  }

  visit(parseSync(file, source).program as unknown as SyntaxNode, null, false)
  return found
}

function nameOf(attribute: SyntaxNode): string {
  const { name } = attribute['name'] as { name: string }
  return name
}
