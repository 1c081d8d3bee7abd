import type { ReactNode } from 'react'

/** Text for those who hear the page and do not see it. */
export function OnlyHeard({ children }: { readonly children: ReactNode }) {
  return <span className="only-heard">{children}</span>
}
