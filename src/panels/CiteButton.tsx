import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { type CitationForm, type Cited, citationForms, citationOf } from '../view/citation.ts'
import { viewStore } from '../view/store.ts'
import { shareLink } from '../view/url/address-bar.ts'
import type { View } from '../view/view.ts'
import styles from './CiteButton.module.css'

const names: Readonly<Record<CitationForm, string>> = {
  text: 'Text',
  bibtex: 'BibTeX',
  'csl-json': 'CSL-JSON',
}

interface CiteButtonProps {
  /** What is cited, given the link that opens it. */
  readonly cited: (link: string) => Cited
  /** What the link opens, over what is on the screen now. */
  readonly view: Partial<View>
  /** The name of the button where there are several. */
  readonly label?: string
}

/** Copies a citation as text, BibTeX or CSL-JSON, and shows it, for a browser that does not let us copy. */
export function CiteButton({ cited, view, label = 'Cite' }: CiteButtonProps) {
  const [open, setOpen] = useState(false)
  const [said, setSaid] = useState('')
  const [text, setText] = useState('')

  async function copy(form: CitationForm): Promise<void> {
    const link = shareLink({ ...viewStore.getState().view, ...view }, window.location)
    const citation = citationOf(cited(link), form)
    setText(citation)
    try {
      await navigator.clipboard.writeText(citation)
      setSaid(`${names[form]} copied.`)
    } catch {
      setSaid('The browser did not let us copy. Select the text and copy it by hand.')
    }
  }

  return (
    <div className={styles['cite']}>
      <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {label}
      </Button>
      {open && (
        <span className={styles['forms']}>
          {citationForms.map((form) => (
            <Button key={form} look="quiet" onClick={() => copy(form)}>
              {names[form]}
            </Button>
          ))}
        </span>
      )}
      <p role="status" className={styles['said']}>
        {said}
      </p>
      {open && text && (
        <textarea className={styles['text']} aria-label="Citation" readOnly value={text} rows={4} />
      )}
    </div>
  )
}
