import { notStated, source } from '../source.ts'
import { accordsRecord } from './record/accords.ts'
import { corridorsRecord } from './record/corridors.ts'
import { energyRecord } from './record/energy.ts'
import { footprintsRecord } from './record/footprints.ts'
import { pipelinesRecord } from './record/pipelines.ts'
import { positionsRecord } from './record/positions.ts'
import { horizon, recordOutline } from './record/record-claims.ts'
import { relationsRecord } from './record/relations.ts'
import { rivalCorridorsRecord } from './record/rival-corridors.ts'
import { tradeRecord } from './record/trade.ts'

export const publicRecord = source({
  id: 'record',
  kind: 'record',
  name: 'Public record',
  title: 'The public record, as of 30 June 2026',
  publisher: 'Accords Atlas, from the documents named at each claim',
  author: notStated,
  published: horizon,
  outline: recordOutline,
  silent: [],
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
})

/** Every claim of the public record, part by part. */
export const recordClaimList = [
  ...accordsRecord,
  ...relationsRecord,
  ...positionsRecord,
  ...energyRecord,
  ...pipelinesRecord,
  ...corridorsRecord,
  ...rivalCorridorsRecord,
  ...footprintsRecord,
  ...tradeRecord,
] as const
