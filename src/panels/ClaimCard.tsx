import { useEffect, useRef } from 'react'
import type { Claim } from '../facts/index.ts'
import { Button } from '../ui/Button.tsx'
import { citedClaim } from '../view/citation.ts'
import { openClaim, showAs } from '../view/store.ts'
import { useView } from '../view/use-view.ts'
import { CiteButton } from './CiteButton.tsx'
import styles from './ClaimCard.module.css'
import { ClaimWords } from './ClaimWords.tsx'
import { claimWords } from './words/claims.ts'

interface ClaimCardProps {
  readonly claim: Claim
  /** Whether the card repeats a claim that has its own place elsewhere, as in a contradiction or below a mark. */
  readonly quoted?: boolean
}

/** A card with one claim: its sentence, source, place, mode and dates. A button shows its marks on the map. */
export function ClaimCard({ claim, quoted = false }: ClaimCardProps) {
  const open = useView((view) => view.claim === claim.id) && !quoted
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    if (open) card.current?.scrollIntoView({ block: 'nearest' })
  }, [open])

  function showOnMap(): void {
    openClaim(open ? null : claim.id)
    if (!open) showAs('map')
  }

  const words = (
    <>
      <ClaimWords claim={claim} />
      <div className={styles['actions']}>
        <Button look="quiet" aria-pressed={open} onClick={showOnMap}>
          {open ? claimWords.shown : claimWords.show}
        </Button>
        <CiteButton cited={(link) => citedClaim(claim, link)} view={{ claim: claim.id, show: 'map' }} />
      </div>
    </>
  )
  if (quoted) {
    return (
      <div className={styles['claim']} data-quotes={claim.id}>
        {words}
      </div>
    )
  }
  return (
    <article
      ref={card}
      className={styles['claim']}
      data-claim={claim.id}
      data-source={claim.source}
      data-open={open || undefined}
    >
      {words}
    </article>
  )
}
