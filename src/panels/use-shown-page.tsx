import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { type PageId, pages, type Show } from '../view/pages.ts'
import { MissingPage } from './MissingPage.tsx'
import type { PageProps } from './Page.tsx'

interface PageModule {
  readonly PageOfWords: ComponentType<PageProps>
}

/** A file for each page, fetched when the page is opened, since most readers never leave the map. */
const files = import.meta.glob<PageModule>('./pages/*.tsx')

/** The module of a page; where its file does not arrive, one that says so. */
async function fetchPage(id: PageId): Promise<PageModule> {
  try {
    return (await files[`./pages/${id}.tsx`]?.()) ?? missing
  } catch {
    return missing
  }
}

const missing: PageModule = { PageOfWords: MissingPage }

/** The page of words that the view shows over the map; null while it shows the map, and until the page has arrived. */
export function useShownPage(show: Show): ReactNode {
  const [arrived, setArrived] = useState<ReadonlyMap<Show, PageModule>>(new Map())
  const page = arrived.get(show)
  useEffect(() => {
    if (show === 'map' || page) return
    fetchPage(show).then((module) => setArrived((before) => new Map(before).set(show, module)))
  }, [show, page])
  const record = pages.find(({ id }) => id === show)
  return page && record ? <page.PageOfWords key={show} title={record.title} /> : null
}
