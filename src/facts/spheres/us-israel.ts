import { sphere } from '../sphere.ts'

export const usIsrael = sphere({
  id: 'us-israel',
  name: 'US–Israel alignment',
  meaning:
    'Countries that a source says work closely with Israel or the United States, or that the two seek to draw in',
  powers: ['USA', 'ISR'],
  reach: [
    {
      country: 'AZE',
      because: [
        'rd-azerbaijan-strong-ties',
        'rd-azerbaijan-buys-arms',
        'sp-azerbaijan-deeper-ties',
        'sp-azerbaijan-has-relations',
        'pr-azerbaijan-embassy',
        'pr-washington-declaration',
      ],
    },
    {
      country: 'KAZ',
      because: ['sp-kazakhstan-gains-technology', 'sp-kazakhstan-has-relations', 'pr-kazakhstan-joins'],
    },
    { country: 'ARM', because: ['pr-tripp-framework', 'pr-washington-declaration'] },
  ],
})
