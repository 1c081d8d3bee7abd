import { type ClaimId, claimOf, nameOf, type SubjectId, tensionsOf } from '../facts/index.ts'
import { Button } from '../ui/Button.tsx'
import { asSubject } from '../view/as-subject.ts'
import { selectSubject } from '../view/store.ts'
import { ClaimCard } from './ClaimCard.tsx'
import styles from './Profile.module.css'
import { ProfileFrame } from './ProfileFrame.tsx'
import { TensionCard } from './TensionCard.tsx'
import { claimWords } from './words/claims.ts'

/** The profile of a claim that a link opened by itself: its card, its subjects and its contradictions. */
export function ClaimProfile({ id, onClose }: { readonly id: ClaimId; readonly onClose: () => void }) {
  const claim = claimOf(id)
  return (
    <ProfileFrame title={claimWords.alone.title} kind={claimWords.alone.kind} onClose={onClose}>
      <ClaimCard claim={claim} />
      <ul className={styles['members']} aria-label={claimWords.alone.about}>
        {claim.about.map((subject) => (
          <li key={subject}>
            <Button onClick={() => selectSubject(asSubject(subject as SubjectId))}>
              {nameOf(subject as SubjectId)}
            </Button>
          </li>
        ))}
      </ul>
      {tensionsOf(id).map((tension) => (
        <TensionCard key={tension.id} tension={tension} />
      ))}
    </ProfileFrame>
  )
}
