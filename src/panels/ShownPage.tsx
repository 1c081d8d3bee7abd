import type { Show } from '../view/view.ts'
import { SilenceMatrix } from './SilenceMatrix.tsx'
import { SourcesPage } from './SourcesPage.tsx'
import { StatusTable } from './StatusTable.tsx'
import { TensionsPage } from './TensionsPage.tsx'

/** The page of words that the view shows over the map. */
export function ShownPage({ show }: { readonly show: Exclude<Show, 'map'> }) {
  switch (show) {
    case 'table':
      return <StatusTable />
    case 'sources':
      return <SourcesPage />
    case 'tensions':
      return <TensionsPage />
    case 'matrix':
      return <SilenceMatrix />
  }
}
