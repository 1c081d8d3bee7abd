import { camera } from './camera.ts'
import { claim } from './claim.ts'
import { front } from './front.ts'
import { layers } from './layers.ts'
import { only } from './only.ts'
import { reading } from './reading.ts'
import { show } from './show.ts'
import { subject } from './subject.ts'

/** Every field of the view, in the order in which a link writes them. */
export const fields = {
  subject,
  layers,
  front,
  only,
  camera,
  reading,
  claim,
  show,
}
