import { Page } from './Page.tsx'
import { pageWords } from './words/pages.ts'

/** Shown in place of a page of words whose script did not arrive. */
export function MissingPage() {
  return (
    <Page title={pageWords.missing.title} lead={pageWords.missing.lead}>
      {null}
    </Page>
  )
}
