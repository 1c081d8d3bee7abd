import { sphere } from '../sphere.ts'

export const china = sphere({
  id: 'china',
  name: 'China',
  meaning:
    'Countries that a source describes as under Chinese influence, or whose first trade partner is China',
  powers: ['CHN'],
  reach: [
    {
      country: 'KAZ',
      because: [
        'rd-under-russian-chinese-influence',
        'sp-kazakhstan-borders-china',
        'sp-russia-china-oppose-integration',
        'pr-china-first-partner',
      ],
    },
    { country: 'UZB', because: ['rd-under-russian-chinese-influence', 'pr-china-first-partner'] },
    { country: 'TKM', because: ['rd-under-russian-chinese-influence', 'pr-china-first-partner'] },
    { country: 'TJK', because: ['rd-under-russian-chinese-influence', 'pr-china-first-partner'] },
    { country: 'KGZ', because: ['rd-under-russian-chinese-influence', 'pr-china-first-partner'] },
  ],
})
