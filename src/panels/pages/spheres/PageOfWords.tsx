import { useEffect, useState } from 'react'
import { readingOf, readings, spheres } from '../../../facts/index.ts'
import { loadShapes } from '../../../ground/load-shapes.ts'
import type { Shapes } from '../../../ground/shapes.ts'
import { RadioChoice } from '../../../ui/RadioChoice.tsx'
import { chooseReading } from '../../../view/store.ts'
import { useView } from '../../../view/use-view.ts'
import { Page, type PageProps } from '../../Page.tsx'
import { SphereFigure } from './SphereFigure.tsx'
import styles from './Spheres.module.css'
import { spheresWords } from './words.ts'

/** Small multiples: a map for each power in the reading, side by side and in one frame. It can be printed. */
export function PageOfWords({ title }: PageProps) {
  const reading = useView((view) => view.reading)
  const { name, asOf } = readingOf(reading)
  const shapes = useShapes()
  return (
    <Page title={title} lead={spheresWords.lead}>
      <div className={styles['choice']}>
        <RadioChoice
          label={spheresWords.reading}
          options={readings}
          value={reading}
          onChange={chooseReading}
        />
      </div>
      <p className={styles['printed']}>{spheresWords.printed(name, asOf)}</p>
      {shapes === 'loading' && <p>{spheresWords.loading}</p>}
      {shapes === 'failed' && <p>{spheresWords.noShapes}</p>}
      <ul className={styles['maps']} aria-label={spheresWords.maps} data-prints-itself>
        {spheres.map((sphere) => (
          <SphereFigure
            key={sphere.id}
            sphere={sphere.id}
            reading={reading}
            shapes={typeof shapes === 'string' ? null : shapes}
          />
        ))}
      </ul>
    </Page>
  )
}

/** The shapes below the marks, which the page of the map has usually fetched before. */
function useShapes(): Shapes | 'loading' | 'failed' {
  const [shapes, setShapes] = useState<Shapes | 'loading' | 'failed'>('loading')
  useEffect(() => {
    const cancel = new AbortController()
    loadShapes(cancel.signal)
      .then((loaded) => !cancel.signal.aborted && setShapes(loaded))
      .catch(() => !cancel.signal.aborted && setShapes('failed'))
    return () => cancel.abort()
  }, [])
  return shapes
}
