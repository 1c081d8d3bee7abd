import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import styles from './SaveMenu.module.css'
import { saveWords } from './words/controls.ts'

/** The formats of a saved picture. */
const pictureKinds = ['svg', 'png', 'png-double', 'png-print'] as const
export type PictureKind = (typeof pictureKinds)[number]

/** Saves the map as a picture with its title, legend, sources and link, or prints it with the profile. */
export function SaveMenu({ onSave }: { readonly onSave: (kind: PictureKind) => Promise<void> }) {
  const [said, setSaid] = useState('')

  async function save(kind: PictureKind): Promise<void> {
    setSaid(saveWords.drawing)
    try {
      await onSave(kind)
      setSaid(saveWords.saved)
    } catch {
      setSaid(saveWords.failed)
    }
  }

  return (
    <details className={styles['menu']}>
      <summary className={styles['summary']}>{saveWords.button}</summary>
      <div className={styles['list']}>
        {pictureKinds.map((kind) => (
          <Button key={kind} look="quiet" onClick={() => save(kind)}>
            {saveWords.kinds[kind]}
          </Button>
        ))}
        <Button look="quiet" onClick={() => window.print()}>
          {saveWords.print}
        </Button>
        <p role="status" className={styles['said']}>
          {said}
        </p>
      </div>
    </details>
  )
}
