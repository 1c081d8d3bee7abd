import { sphere } from '../sphere.ts'
import { russianBases } from './russian-bases.ts'

export const russia = sphere({
  id: 'russia',
  name: 'Russia',
  meaning:
    'Countries that a source describes as under Russian influence, as neighbours of a Russia it calls adverse, or as members of a body that Russia leads',
  powers: ['RUS'],
  bases: russianBases,
  reach: [
    {
      country: 'KAZ',
      because: [
        'rd-under-russian-chinese-influence',
        'sp-kazakhstan-borders-russia',
        'sp-russia-china-oppose-integration',
        'pr-csto-members',
        'pr-eaeu-members',
        'pr-cpc-share',
      ],
    },
    { country: 'UZB', because: ['rd-under-russian-chinese-influence'] },
    { country: 'TKM', because: ['rd-under-russian-chinese-influence'] },
    {
      country: 'TJK',
      because: ['rd-under-russian-chinese-influence', 'pr-csto-members', 'pr-russian-bases'],
    },
    {
      country: 'KGZ',
      because: [
        'rd-under-russian-chinese-influence',
        'pr-csto-members',
        'pr-eaeu-members',
        'pr-russian-bases',
      ],
    },
    { country: 'AZE', because: ['sp-azerbaijan-borders-russia'] },
    { country: 'ARM', because: ['pr-csto-members', 'pr-eaeu-members', 'pr-russian-bases'] },
  ],
})
