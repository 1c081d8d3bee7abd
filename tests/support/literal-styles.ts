import { parseAst } from 'vite'

/** A size, width, dash, opacity, radius or colour that is written in the drawing code. */
export interface LiteralStyle {
  readonly line: number
  /** The attribute or function that gets the value, or `colour`. */
  readonly to: string
  readonly literal: string
}

/** The attributes of SVG and the properties of MapLibre's layers that decide how a thing looks. */
const attributes = new Set([
  'dash',
  'halo',
  'haloWidth',
  'radius',
  'strokeWidth',
  'strokeDasharray',
  'strokeOpacity',
  'fillOpacity',
  'opacity',
  'fontSize',
  'fontWeight',
  'letterSpacing',
  'r',
  'rx',
  'line-width',
  'line-opacity',
  'line-dasharray',
  'line-offset',
  'fill-opacity',
  'circle-radius',
  'circle-opacity',
  'circle-stroke-width',
  'circle-stroke-opacity',
  'icon-size',
  'icon-offset',
  'icon-opacity',
  'icon-padding',
  'symbol-spacing',
  'text-size',
  'text-halo-width',
  'text-letter-spacing',
  'text-line-height',
  'text-max-width',
  'text-max-angle',
  'text-opacity',
  'text-padding',
  'text-radial-offset',
  'font-scale',
  'minzoom',
  'maxzoom',
])

/** The functions that read zoom stops, dashes or factors of them. */
const readers = new Set(['valueAtZoom', 'byZoom', 'byStops', 'dashOf', 'forChosen', 'whereHovered'])

interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly [part: string]: unknown
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
}

function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  return Object.values(node).flat().filter(isNode)
}

function each(node: SyntaxNode, visit: (node: SyntaxNode) => void): void {
  visit(node)
  for (const child of childrenOf(node)) each(child, visit)
}

function nameOf(node: unknown): string {
  if (!isNode(node)) return ''
  return String(node['name'] ?? node['value'] ?? '')
}

const colour = /#[0-9a-f]{3,8}\b|\b(rgb|hsl)a?\(/i

/** The styles that a source file has as literals; none where all come from tables. */
export function literalStylesIn(source: string): readonly LiteralStyle[] {
  const program = parseAst(source, { lang: 'tsx' }) as unknown as SyntaxNode
  const found: LiteralStyle[] = []
  const constants = constantsOf(program)
  const report = (to: string, node: SyntaxNode) =>
    found.push({
      line: source.slice(0, node.start).split('\n').length,
      to,
      literal: String(node['raw'] ?? source.slice(node.start, Number(node['end']))),
    })
  each(program, (node) => {
    if (node.type === 'Literal' && typeof node['value'] === 'string' && colour.test(node['value'])) {
      report('colour', node)
    }
    if (node.type === 'JSXAttribute' || node.type === 'Property') {
      const name = nameOf(node[node.type === 'Property' ? 'key' : 'name'])
      const { value } = node
      if (attributes.has(name) && isNode(value)) {
        for (const literal of literalsIn(value, constants)) report(name, literal)
      }
    }
    if (node.type === 'CallExpression' && readers.has(nameOf(node['callee']))) {
      for (const argument of node['arguments'] as readonly SyntaxNode[]) {
        for (const literal of literalsIn(argument, constants)) report(nameOf(node['callee']), literal)
      }
    }
  })
  return found
}

/** The constants of a file that are nothing but a number, or numbers in brackets. */
function constantsOf(program: SyntaxNode): ReadonlySet<string> {
  const names = new Set<string>()
  each(program, (node) => {
    if (node.type !== 'VariableDeclarator' || !isNode(node['init'])) return
    const init = withoutTypes(node['init'])
    const parts = init.type === 'ArrayExpression' ? childrenOf(init) : [init]
    if (parts.length > 0 && parts.every((part) => isStyleNumber(part))) names.add(nameOf(node['id']))
  })
  return names
}

function withoutTypes(node: SyntaxNode): SyntaxNode {
  const inner = node['expression']
  return /^TS/.test(node.type) && isNode(inner) ? withoutTypes(inner) : node
}

/** 0 and 1 mean nothing and the whole, which is no choice of style. */
function isStyleNumber({ type, value }: SyntaxNode): boolean {
  return type === 'Literal' && typeof value === 'number' && value !== 0 && value !== 1
}

/** The numbers of an expression, without indexes, comparisons, and halves and doubles of values from tables. */
function literalsIn(node: SyntaxNode, constants: ReadonlySet<string>): readonly SyntaxNode[] {
  if (isStyleNumber(node)) return [node]
  if (node.type === 'Literal')
    return /^[\d.][\d.,\s]*$/.test(String(node['value'])) && typeof node['value'] === 'string' ? [node] : []
  if (node.type === 'Identifier') return constants.has(nameOf(node)) ? [node] : []
  if (node.type === 'MemberExpression') return literalsIn(node['object'] as SyntaxNode, constants)
  if (node.type === 'CallExpression' && readers.has(nameOf(node['callee']))) return []
  if (node.type === 'BinaryExpression') {
    const sides = [node['left'], node['right']].filter(isNode)
    const isFactor = ['*', '/'].includes(String(node['operator']))
    if (!isFactor && !['+', '-'].includes(String(node['operator']))) return []
    return sides
      .filter((side) => !(isFactor && side['value'] === 2))
      .flatMap((side) => literalsIn(side, constants))
  }
  // The length of an array is part of MapLibre's types and is no style.
  const [first] = node.type === 'ArrayExpression' ? childrenOf(node) : []
  if (first?.['value'] === 'array') return []
  if (node.type === 'ConditionalExpression') {
    return [node['consequent'], node['alternate']]
      .filter(isNode)
      .flatMap((side) => literalsIn(side, constants))
  }
  return childrenOf(node).flatMap((child) => literalsIn(child, constants))
}
