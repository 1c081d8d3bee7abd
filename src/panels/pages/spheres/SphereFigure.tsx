import { useMemo } from 'react'
import {
  accordingTo,
  claimOf,
  countryOf,
  membersOf,
  nameOf,
  type ReadingId,
  type SourceId,
  type SphereId,
} from '../../../facts/index.ts'
import type { Shapes } from '../../../ground/shapes.ts'
import { PaperMap } from '../../../paper/PaperMap.tsx'
import { conicFor } from '../../../paper/projected-map.ts'
import { sceneOf } from '../../../scene/scene.ts'
import { pageColours } from '../../../symbols/css-colours.ts'
import { Button } from '../../../ui/Button.tsx'
import { OnlyHeard } from '../../../ui/OnlyHeard.tsx'
import { changeView } from '../../../view/store.ts'
import { useView } from '../../../view/use-view.ts'
import { namesOfSources } from '../../names-of-sources.ts'
import { frame } from './frame.ts'
import styles from './Spheres.module.css'
import { spheresWords } from './words.ts'

/** Maps of one size share one plane, so that their shapes are projected once. */
const plane = conicFor({ width: 372, height: 232 }, frame, { detail: 0.3 })

interface SphereFigureProps {
  readonly sphere: SphereId
  readonly reading: ReadingId
  /** Null until they are loaded. The words need no map. */
  readonly shapes: Shapes | null
}

/** One power: its name, how many countries are named, the map, and whose claims name them. */
export function SphereFigure({ sphere, reading, shapes }: SphereFigureProps) {
  const layers = useView((view) => view.layers)
  const members = membersOf(sphere, reading)
  const names = members.map(({ country }) => countryOf(country).name)
  const scene = useMemo(
    () =>
      sceneOf({
        layers: ['spheres'],
        front: null,
        only: null,
        reading,
        subject: { kind: 'sphere', id: sphere },
        claim: null,
      }),
    [sphere, reading],
  )
  return (
    <li className={styles['sphere']}>
      <h3 className={styles['name']}>{nameOf(sphere)}</h3>
      <p className={styles['named']}>{spheresWords.named(members.length)}</p>
      {shapes && (
        <PaperMap
          className={`${styles['map']}`}
          scene={scene}
          shapes={shapes}
          small
          plane={plane}
          colours={pageColours}
          name={`sphere-${sphere}`}
          label={spheresWords.map(nameOf(sphere), names)}
        />
      )}
      <p className={styles['countries']}>
        {members.length === 0
          ? spheresWords.none(namesOfSources(reading))
          : groupsOf(members)
              .map(({ countries, sources }) => spheresWords.group(countries, accordingTo(sources)))
              .join(' ')}
      </p>
      <Button
        look="quiet"
        className={styles['profile']}
        onClick={() =>
          changeView({
            show: 'map',
            layers: layers.includes('spheres') ? layers : [...layers, 'spheres'],
            subject: { kind: 'sphere', id: sphere },
          })
        }
      >
        {spheresWords.profile}
        <OnlyHeard>{spheresWords.profileOf(nameOf(sphere))}</OnlyHeard>
      </Button>
    </li>
  )
}

interface Group {
  readonly countries: readonly string[]
  readonly sources: readonly SourceId[]
}

/** The countries together that the same sources name, by their names. */
function groupsOf(members: ReturnType<typeof membersOf>): readonly Group[] {
  const groups = new Map<string, { countries: string[]; sources: readonly SourceId[] }>()
  for (const { country, because } of members) {
    const sources = [...new Set(because.map((id): SourceId => claimOf(id).source))]
    const group = groups.get(sources.join()) ?? { countries: [], sources }
    group.countries.push(countryOf(country).name)
    groups.set(sources.join(), group)
  }
  return [...groups.values()]
}
