import { useView } from '../view/use-view.ts'
import { ClaimProfile } from './ClaimProfile.tsx'
import { CountryProfile } from './CountryProfile.tsx'
import { RouteProfile } from './RouteProfile.tsx'
import { SphereProfile } from './SphereProfile.tsx'

/** The profile of the chosen subject. Without a subject, the claim that is open by itself, or nothing. */
export function Profile({ onClose }: { readonly onClose: () => void }) {
  const subject = useView((view) => view.subject)
  const claim = useView((view) => view.claim)
  const reading = useView((view) => view.reading)
  switch (subject?.kind) {
    case 'country':
      return <CountryProfile country={subject.id} reading={reading} onClose={onClose} />
    case 'route':
      return <RouteProfile route={subject.id} onClose={onClose} />
    case 'sphere':
      return <SphereProfile sphere={subject.id} reading={reading} onClose={onClose} />
    case undefined:
      return claim === null ? null : <ClaimProfile id={claim} onClose={onClose} />
  }
}
