import { Button } from '../ui/Button.tsx'
import { dismissNotice } from '../view/store.ts'
import { noticeOf } from '../view/url/notice.ts'
import { useDropped } from '../view/use-view.ts'
import styles from './Notice.module.css'
import { noticeWords } from './words/controls.ts'

/** Names the parts of a link that were dropped, until the reader dismisses the notice. */
export function Notice() {
  const text = noticeOf(useDropped())
  return (
    <div role="status" className={text ? styles['notice'] : undefined}>
      {text && (
        <>
          <p>{text}</p>
          <Button look="round" aria-label={noticeWords.dismiss} onClick={dismissNotice}>
            <span aria-hidden="true">×</span>
          </Button>
        </>
      )}
    </div>
  )
}
