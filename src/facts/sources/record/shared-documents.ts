import type { RecordDocument } from '../../claim.ts'
import { notStated } from '../../when.ts'

// Documents behind claims of several parts of the record. A document of one part is at the top of that part's file.

export const saudiPathway: RecordDocument = {
  publisher: 'CNN, by a copy',
  topic: 'Saudi Arabia keeps its condition',
  published: notStated,
}

export const reutersTalks: RecordDocument = {
  publisher: 'Reuters, by commonspace.eu',
  topic: 'Trump aims to bring Azerbaijan into the Accords',
  published: '2025-08-01',
  address:
    'https://www.commonspace.eu/news/trump-aims-bring-azerbaijan-central-asian-nations-abraham-accords',
}

export const foiledPlots: RecordDocument = {
  publisher: 'The Straits Times (Bloomberg)',
  topic: 'Azerbaijan says it foiled Iranian plots',
  published: '2026-03-07',
  address:
    'https://www.straitstimes.com/asia/azerbaijan-says-it-foils-iranian-plots-including-plan-to-attack-major-pipeline',
}

export const kazakhExports: RecordDocument = {
  publisher: 'The Times of Central Asia',
  topic: 'Kazakhstan restructures its oil exports',
  published: notStated,
  address: 'https://timesca.com/kazakhstan-restructures-oil-exports-amid-disruptions-at-cpc',
}

export const kplerBloomberg: RecordDocument = {
  publisher: 'Bloomberg (Kpler), by a copy',
  topic: 'where Israel’s oil comes from',
  published: notStated,
}

export const titr2023: RecordDocument = {
  publisher: 'The Astana Times',
  topic: 'Middle Corridor cargo in 2023',
  published: '2024-02',
  address:
    'https://astanatimes.com/2024/02/cargo-transportation-through-middle-corridor-soars-147-in-january/',
}

export const scoMembers: RecordDocument = {
  publisher: 'AzerNews',
  topic: 'the Shanghai Cooperation Organisation',
  published: notStated,
  address: 'https://www.azernews.az/events/246797.html',
}

export const gemPipelines: RecordDocument = {
  publisher: 'Global Energy Monitor, by World Monitor',
  topic: 'pipelines of the region',
  published: notStated,
}
