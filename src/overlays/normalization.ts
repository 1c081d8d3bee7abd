import { countries, evidenceOf, ladder, statusOf } from '../facts/index.ts'
import { becauseOf, type Mark, type MarkContext } from './marks.ts'
import { overlay } from './overlay.ts'

function marks(context: MarkContext): readonly Mark[] {
  return countries.flatMap((country): Mark[] => {
    const status = statusOf(country.id, context.reading)
    const because = becauseOf(status.because)
    if (because === null) return []
    const evidence = evidenceOf(because, status.contested)
    const drawn = { country: country.id, subject: country.id, evidence }
    const fill: Mark = {
      ...drawn,
      kind: 'fill',
      id: `fill-${country.id}`,
      key: status.rung,
      rung: status.rung,
      because,
    }
    if (!status.contested) return [fill]
    const sides = becauseOf(status.bySource.flatMap((side) => side.because)) ?? because
    return [
      fill,
      { ...drawn, kind: 'contest', id: `contest-${country.id}`, key: 'contested', because: sides },
    ]
  })
}

/** Each country's position on the Accords: a fill by rung, and a mark if the sources disagree. */
export const normalization = overlay({
  id: 'normalization',
  name: 'Normalization status',
  shortName: 'Normalization',
  drawnAt: 10,
  theme: 'area',
  precedence: 20,
  marks,
  rows: [
    ...ladder
      .filter((step) => step.rung !== 'silent')
      .map((step) => ({
        key: step.rung,
        name: step.name,
        meaning: step.meaning,
        swatch: { kind: 'fill', rung: step.rung } as const,
      })),
    {
      key: 'contested',
      name: 'Contested',
      meaning: 'The sources disagree; the colour shows the further rung, and the profile shows both sides',
      swatch: { kind: 'contest' },
    },
  ],
  headline: 'Country positions on the Abraham Accords',
  extras: ['evidence', 'silence'],
})
