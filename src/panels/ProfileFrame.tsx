import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '../ui/Button.tsx'
import styles from './Profile.module.css'
import { profileWords } from './words/profiles.ts'

interface ProfileFrameProps {
  readonly title: string
  readonly kind: string
  readonly flag?: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The panel of a profile. Its heading takes the focus when it opens, so reading starts there. */
export function ProfileFrame({ title, kind, flag, onClose, children }: ProfileFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const body = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new title is a new profile, which is read from its top
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    body.current?.scrollTo({ top: 0 })
  }, [title])
  return (
    <section className={styles['profile']} aria-label={profileWords.name} ref={body}>
      <header className={styles['head']}>
        <div>
          <p className={styles['kind']}>{kind}</p>
          <h2 className={styles['title']} ref={heading} tabIndex={-1}>
            {flag && <img className={styles['flag']} src={flag} alt="" width={30} height={20} />}
            {title}
          </h2>
        </div>
        <Button look="round" aria-label={profileWords.close} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </Button>
      </header>
      {children}
    </section>
  )
}
