import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import styles from './SaveMenu.module.css'

/** The ways to take the picture away. */
const pictureKinds = ['svg', 'png', 'png-double', 'png-print'] as const
export type PictureKind = (typeof pictureKinds)[number]

const names: Readonly<Record<PictureKind, string>> = {
  svg: 'SVG, text stays text',
  png: 'PNG',
  'png-double': 'PNG, twice as sharp',
  'png-print': 'PNG for print',
}

/** Saves the map as a picture with its title, legend, sources and link, or prints it with the profile. */
export function SaveMenu({ onSave }: { readonly onSave: (kind: PictureKind) => Promise<void> }) {
  const [said, setSaid] = useState('')

  async function save(kind: PictureKind): Promise<void> {
    setSaid('Drawing the picture …')
    try {
      await onSave(kind)
      setSaid('The picture is saved.')
    } catch {
      setSaid('The picture could not be drawn here. SVG or printing may still work.')
    }
  }

  return (
    <details className={styles['menu']}>
      <summary className={styles['summary']}>Save</summary>
      <div className={styles['list']}>
        {pictureKinds.map((kind) => (
          <Button key={kind} look="quiet" onClick={() => save(kind)}>
            {names[kind]}
          </Button>
        ))}
        <Button look="quiet" onClick={() => window.print()}>
          Print, with the profile
        </Button>
        <p role="status" className={styles['said']}>
          {said}
        </p>
      </div>
    </details>
  )
}
