import { type ReactNode, useEffect, useState } from 'react'
import { pages, type Show } from '../view/pages.ts'
import { fetchPage, type PageModule } from './fetch-page.ts'

/** The page of words that the view shows over the map. Null while the view shows the map or the page is on its way. */
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
