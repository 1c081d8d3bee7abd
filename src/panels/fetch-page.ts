import type { ComponentType } from 'react'
import type { PageId } from '../view/pages.ts'
import { MissingPage } from './MissingPage.tsx'
import type { PageProps } from './Page.tsx'

export interface PageModule {
  readonly PageOfWords: ComponentType<PageProps>
}

/** One file for each page. It is fetched when the page is opened, since most readers never leave the map. */
const files = import.meta.glob<PageModule>('./pages/*/PageOfWords.tsx')

const missing: PageModule = { PageOfWords: MissingPage }

/** The module of a page of words, or of `MissingPage` if the file does not arrive. Never rejects. */
export async function fetchPage(id: PageId): Promise<PageModule> {
  try {
    return (await files[`./pages/${id}/PageOfWords.tsx`]?.()) ?? missing
  } catch {
    return missing
  }
}
