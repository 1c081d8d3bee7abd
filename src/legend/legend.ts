import { type Evidence, rungOf } from '../facts/index.ts'
import {
  approximateSwatch,
  has,
  legendRowsOf,
  type Mark,
  type Overlay,
  overlaysOf,
  type Swatch,
} from '../overlays/index.ts'
import type { Scene } from '../scene/scene.ts'
import { isLeft } from '../view/isolated-row.ts'
import { legendWords } from './words.ts'

/** The symbol of a row: that of an overlay's row, of countries not addressed, of pips, or of an outline of evidence. */
export type Sign =
  | Swatch
  | { readonly kind: 'silent' }
  | { readonly kind: 'pips' }
  | { readonly kind: 'edge'; readonly evidence: Evidence }

export interface LegendLine {
  readonly key: string
  readonly name: string
  readonly sign: Sign
}

/** The legend of one overlay. */
export interface LegendBlock {
  readonly id: string
  readonly name: string
  readonly lines: readonly LegendLine[]
}

/** The legends of the overlays that have marks in a scene, for pictures without a panel beside them. */
export function legendFor(scene: Scene): readonly LegendBlock[] {
  const { view } = scene
  const drawn = new Map(scene.layers.map(({ layer, marks }) => [layer, marks]))
  return overlaysOf(view.layers)
    .map((overlay) => ({ overlay, marks: drawn.get(overlay.id) ?? [] }))
    .map(({ overlay, marks }) => ({
      id: overlay.id,
      name: overlay.name,
      lines: [
        ...legendRowsOf(overlay, marks)
          .filter(({ key }) => isLeft(view.only, { layer: overlay.id, key }))
          .map(({ key, name, swatch }): LegendLine => ({ key, name, sign: swatch })),
        ...extraLines(overlay, marks, scene),
      ],
    }))
    .filter((block) => block.lines.length > 0)
}

function extraLines(overlay: Overlay, own: readonly Mark[], scene: Scene): readonly LegendLine[] {
  const marks = has(overlay, 'evidence') ? scene.marks : []
  const approximate = has(overlay, 'approximate') ? approximateSwatch(own) : null
  const edges = (['several', 'one'] as const).filter((evidence) =>
    marks.some((mark) => mark.kind === 'fill' && mark.evidence === evidence),
  )
  return [
    ...(has(overlay, 'silence') && scene.silent.length > 0
      ? [{ key: 'silent', name: rungOf('silent').name, sign: { kind: 'silent' } as const }]
      : []),
    ...(has(overlay, 'pips') && hasPips(own)
      ? [{ key: 'pips', name: legendWords.pips, sign: { kind: 'pips' } as const }]
      : []),
    ...(approximate ? [{ key: 'approximate', name: legendWords.approximate, sign: approximate }] : []),
    ...edges.map((evidence) => ({
      key: `edge-${evidence}`,
      name: legendWords.edges[evidence],
      sign: { kind: 'edge', evidence } as const,
    })),
  ]
}

/** Whether any country has pips under its name. */
export function hasPips(marks: readonly Mark[]): boolean {
  return marks.some(({ kind }) => kind === 'pip')
}
