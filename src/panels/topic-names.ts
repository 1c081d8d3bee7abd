import type { Topic } from '../facts/index.ts'

/** The headings under which claims are grouped. */
export const topicNames: Readonly<Record<Topic, string>> = {
  normalization: 'Joining the Accords',
  relations: 'Relations with Israel',
  peace: 'Armenia and Azerbaijan',
  palestine: 'Palestine and Gaza',
  security: 'Security and arms',
  influence: 'Powers and pressure',
  energy: 'Energy',
  corridors: 'Corridors and trade',
  economy: 'Economy and technology',
  washington: 'Washington',
  outlook: 'Outlook',
  background: 'Background',
}
