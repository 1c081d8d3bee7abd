import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { sceneOf } from '../scene/scene.ts'
import { Button } from '../ui/Button.tsx'
import type { Camera } from '../view/camera/camera.ts'
import { citedView } from '../view/citation.ts'
import { titleOf } from '../view/headline.ts'
import { viewStore } from '../view/store.ts'
import { shareLink } from '../view/url/address-bar.ts'
import { CiteButton } from './CiteButton.tsx'
import styles from './Share.module.css'
import { citeWords } from './words/claims.ts'
import { shareWords } from './words/controls.ts'

/** The title of a citation of the view. */
function titleOfView(): string {
  const { view, marks } = sceneOf(viewStore.getState().view)
  return titleOf(view, marks)
}

/** Shows the full link to the view and copies it. It confirms the copy, or explains how to copy by hand. */
export function Share({ cameraNow }: { readonly cameraNow: () => Camera | null }) {
  const [link, setLink] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const field = useRef<HTMLInputElement>(null)

  async function share(): Promise<void> {
    const { view } = viewStore.getState()
    const full = shareLink({ ...view, camera: view.camera ?? cameraNow() }, window.location)
    // Drawn at once: a browser without a clipboard refuses at once, and the reader then selects the link.
    flushSync(() => setLink(full))
    try {
      await navigator.clipboard.writeText(full)
      setSaid(shareWords.copied)
    } catch {
      setSaid(shareWords.refused)
      field.current?.focus()
    }
  }

  return (
    <div className={styles['share']}>
      <Button onClick={share}>{shareWords.button}</Button>
      <p role="status" className={link ? styles['status'] : 'only-heard'}>
        {said}
      </p>
      {link && (
        <div className={styles['link']}>
          <div className={styles['row']}>
            <input
              ref={field}
              className={styles['field']}
              aria-label={shareWords.field}
              readOnly
              value={link}
              onFocus={(event) => event.currentTarget.select()}
            />
            <Button
              look="round"
              aria-label={shareWords.close}
              onClick={() => {
                setLink(null)
                setSaid('')
              }}
            >
              <span aria-hidden="true">×</span>
            </Button>
          </div>
          <CiteButton
            label={citeWords.ofView}
            view={{ camera: viewStore.getState().view.camera ?? cameraNow() }}
            cited={(address) => citedView(titleOfView(), address)}
          />
        </div>
      )}
    </div>
  )
}
