import type { ReactNode } from 'react'

/** Text for screen readers alone. */
export function OnlyHeard({ children }: { readonly children: ReactNode }) {
  return <span className="only-heard">{children}</span>
}
