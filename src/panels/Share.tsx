import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { nameOf } from '../facts/index.ts'
import { Button } from '../ui/Button.tsx'
import type { Camera } from '../view/camera/camera.ts'
import { citedView } from '../view/citation.ts'
import { headlineOf } from '../view/headline.ts'
import { viewStore } from '../view/store.ts'
import { shareLink } from '../view/url/address-bar.ts'
import { CiteButton } from './CiteButton.tsx'
import styles from './Share.module.css'

/** What the view shows, as the title of a citation. */
function titleOfView(): string {
  const { view } = viewStore.getState()
  const headline = headlineOf(view)
  return view.subject ? `${nameOf(view.subject.id)}: ${headline}` : headline
}

/** Opens the full link to what is on the screen and copies it; says so, or says how to copy it by hand. */
export function Share({ cameraNow }: { readonly cameraNow: () => Camera | null }) {
  const [link, setLink] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const field = useRef<HTMLInputElement>(null)

  async function share(): Promise<void> {
    const { view } = viewStore.getState()
    const full = shareLink({ ...view, camera: view.camera ?? cameraNow() }, window.location)
    // At once, since a browser without a clipboard refuses at once, and the link is to be selected then.
    flushSync(() => setLink(full))
    try {
      await navigator.clipboard.writeText(full)
      setSaid('Link copied. It opens this very view.')
    } catch {
      setSaid('The browser did not let us copy. Select the link and copy it by hand.')
      field.current?.focus()
    }
  }

  return (
    <div className={styles['share']}>
      <Button onClick={share}>Share</Button>
      <p role="status" className={link ? styles['status'] : 'only-heard'}>
        {said}
      </p>
      {link && (
        <div className={styles['link']}>
          <div className={styles['row']}>
            <input
              ref={field}
              className={styles['field']}
              aria-label="Link to this view"
              readOnly
              value={link}
              onFocus={(event) => event.currentTarget.select()}
            />
            <Button
              look="round"
              aria-label="Close the link"
              onClick={() => {
                setLink(null)
                setSaid('')
              }}
            >
              <span aria-hidden="true">×</span>
            </Button>
          </div>
          <CiteButton
            label="Cite this view"
            view={{ camera: viewStore.getState().view.camera ?? cameraNow() }}
            cited={(address) => citedView(titleOfView(), address)}
          />
        </div>
      )}
    </div>
  )
}
