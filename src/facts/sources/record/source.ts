import { record } from '../../record.ts'
import { notStated } from '../../when.ts'
import { accords } from './accords.ts'
import { corridors } from './corridors.ts'
import { energy } from './energy.ts'
import { footprints } from './footprints.ts'
import { pipelines } from './pipelines.ts'
import { positions } from './positions.ts'
import { relations } from './relations.ts'
import { rivalCorridors } from './rival-corridors.ts'
import { trade } from './trade.ts'

export const publicRecord = record({
  id: 'record',
  prefix: 'pr',
  name: 'Public record',
  title: 'The public record, as of 30 June 2026',
  publisher: 'Accords Atlas, from the documents named at each claim',
  author: notStated,
  published: '2026-06-30',
  upstream: [
    { who: 'the publishers named at each claim', what: 'agencies, ministries, operators and news sites' },
  ],
  limits: [
    {
      written: '2026-11-21',
      says: 'Nothing later than 30 June 2026 was looked at; what happened since is not here.',
    },
    {
      written: '2026-11-21',
      says: 'Several of its documents are copies or digests of a wire story, which their publisher’s name says.',
    },
    {
      written: '2026-11-21',
      says: 'It is a selection made for this map: normalization, energy and corridors, not a chronicle of the wars.',
    },
  ],
  parts: [accords, relations, positions, energy, pipelines, corridors, rivalCorridors, footprints, trade],
})
