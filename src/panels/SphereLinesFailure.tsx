import type { ReadingId } from '../facts/index.ts'
import { useSphereLines } from '../scene/use-sphere-lines.ts'
import styles from './Layers.module.css'
import { layerWords } from './words/layers.ts'

/** Says that the lines of the spheres are missing, where their file could not be loaded. */
export function SphereLinesFailure({ reading }: { readonly reading: ReadingId }) {
  const failed = useSphereLines(reading) === 'failed'
  return failed ? <p className={styles['empty']}>{layerWords.noSphereLines}</p> : null
}
