import { useEffect } from 'react'
import { useScene } from '../scene/use-scene.ts'
import { documentTitleOf } from '../view/document-title.ts'
import { useView } from '../view/use-view.ts'

/** Sets the title of the document to that of the view. A `title` element of its own would come second to that of the page. */
export function DocumentTitle() {
  const { marks } = useScene()
  const title = useView((view) => documentTitleOf(view, marks))
  useEffect(() => {
    document.title = title
  }, [title])
  return null
}
