import { sphere } from '../sphere.ts'

export const turkic = sphere({
  id: 'turkic',
  name: 'Turkic coalition',
  meaning:
    'Countries that a source counts in the coalition of Turkic nations, or members of the Organization of Turkic States',
  powers: [],
  reach: [
    { country: 'AZE', because: ['sp-turkic-founders', 'sp-turkic-example', 'pr-ots-members'] },
    { country: 'KAZ', because: ['sp-turkic-founders', 'sp-turkic-example', 'pr-ots-members'] },
    { country: 'TUR', because: ['sp-turkic-extent', 'pr-ots-members'] },
    { country: 'KGZ', because: ['sp-turkic-extent', 'pr-ots-members'] },
    { country: 'UZB', because: ['pr-ots-members'] },
  ],
})
