import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { type CitationForm, type Cited, citationForms, citationOf } from '../view/citation.ts'
import { viewStore } from '../view/store.ts'
import { shareLink } from '../view/url/address-bar.ts'
import type { View } from '../view/view.ts'
import styles from './CiteButton.module.css'
import { citeWords } from './words/claims.ts'

interface CiteButtonProps {
  /** The thing to cite, given the link that opens it. */
  readonly cited: (link: string) => Cited
  /** The parts of the view that the link changes. The other parts are as on the screen. */
  readonly view: Partial<View>
  /** The name of the button, if the page has several of them. */
  readonly label?: string
}

/** Copies a citation as text, BibTeX or CSL-JSON. It also shows the text, since a browser may refuse to copy. */
export function CiteButton({ cited, view, label = citeWords.button }: CiteButtonProps) {
  const [open, setOpen] = useState(false)
  const [said, setSaid] = useState('')
  const [text, setText] = useState('')

  async function copy(form: CitationForm): Promise<void> {
    const link = shareLink({ ...viewStore.getState().view, ...view }, window.location)
    const citation = citationOf(cited(link), form)
    setText(citation)
    try {
      await navigator.clipboard.writeText(citation)
      setSaid(citeWords.copied(citeWords.forms[form]))
    } catch {
      setSaid(citeWords.refused)
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
              {citeWords.forms[form]}
            </Button>
          ))}
        </span>
      )}
      <p role="status" className={styles['said']}>
        {said}
      </p>
      {open && text && (
        <textarea className={styles['text']} aria-label={citeWords.field} readOnly value={text} rows={4} />
      )}
    </div>
  )
}
