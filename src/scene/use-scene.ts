import { useShownView } from '../view/use-view.ts'
import { type Scene, sceneOf } from './scene.ts'

/** The scene of the view on this page. A component is drawn again when the scene is another object. */
export function useScene(): Scene {
  return useShownView(sceneOf)
}
