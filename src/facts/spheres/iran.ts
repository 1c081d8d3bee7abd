import { sphere } from '../sphere.ts'

export const iran = sphere({
  id: 'iran',
  name: 'Iran',
  meaning: 'Countries that a source says Iran presses or works on, or that gas lines tie to Iran',
  powers: ['IRN'],
  reach: [
    {
      country: 'AZE',
      because: [
        'sp-iran-against-azerbaijan',
        'sp-iran-espionage-baku',
        'sp-iran-threats-jewish-communities',
        'sp-azerbaijan-borders-iran',
        'pr-azerbaijan-foils-plots',
        'pr-iran-gas-links',
      ],
    },
    { country: 'KAZ', because: ['sp-iran-pressure-kazakhstan'] },
    { country: 'ARM', because: ['sp-iran-supported-armenia', 'pr-iran-gas-links'] },
    { country: 'TKM', because: ['pr-iran-gas-links'] },
  ],
})
