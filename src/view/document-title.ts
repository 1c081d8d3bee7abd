import { claimOf } from '../facts/index.ts'
import type { Mark } from '../overlays/index.ts'
import { titleOf } from './headline.ts'
import { pages } from './pages.ts'
import type { View } from './view.ts'
import { headlineWords } from './words.ts'

/**
 * The title of the document, so that tabs, the history and a screen reader can tell views apart: the page of words, else the
 * open claim, else the subject and the headline.
 *
 * @param marks the drawn marks of the view
 */
export function documentTitleOf(view: View, marks: readonly Mark[]): string {
  const page = pages.find(({ id }) => id === view.show)
  if (page) return headlineWords.document(page.title)
  return headlineWords.document(view.claim === null ? titleOf(view, marks) : claimOf(view.claim).says)
}
