import { Page } from './Page.tsx'

/** In place of a page of words whose script did not arrive. */
export function MissingPage() {
  return (
    <Page
      title="This page did not arrive"
      lead="Its file could not be fetched. The map goes on working; reload once you are connected to try again."
    >
      {null}
    </Page>
  )
}
