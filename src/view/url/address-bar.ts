import type { ViewStore } from '../store.ts'
import type { View } from '../view.ts'
import { isStep, read, write, writeFull } from './url.ts'

/** The least time between two writes, in milliseconds. Safari throws after 100 entries in 30 seconds. */
const pace = 350

/**
 * Keeps the view and the address of the page the same. It reads the view from the address now and at every step through
 * the history, and writes every change of the view to the address. A new subject or page pushes a step that Back undoes;
 * any other change replaces the address of the step. Path and fragment stay as they are. Returns a function that stops it.
 */
export function keepAddressBar(store: ViewStore, window: Window): () => void {
  let restoring = false
  let lastWritten = Number.NEGATIVE_INFINITY
  let waiting: number | undefined
  let known = window.location.search

  function restore(): void {
    restoring = true
    store.setState(read(window.location.search))
    restoring = false
    known = window.location.search
  }

  function put(how: 'pushState' | 'replaceState', view: View): void {
    window.clearTimeout(waiting)
    waiting = undefined
    lastWritten = Date.now()
    try {
      const address = addressWith(write(view), window.location)
      window.history[how](how === 'pushState' ? null : window.history.state, '', address)
    } catch {
      // A sandboxed frame and, in some browsers, a local file have no history to write. The atlas works without one.
    }
    known = window.location.search
  }

  const unsubscribe = store.subscribe(({ view }, { view: before }) => {
    if (restoring || view === before) return
    if (!isStep(view, before)) {
      const delay = Math.max(0, lastWritten + pace - Date.now())
      waiting ??= window.setTimeout(() => put('replaceState', store.getState().view), delay)
      return
    }
    // A waiting change belongs to the step that is left. Back then returns to where the reader was.
    if (waiting !== undefined) put('replaceState', before)
    put('pushState', view)
  })

  // A jump to a fragment also fires this event. The query is then unchanged, and the view may be ahead of it.
  function follow(): void {
    if (window.location.search !== known) restore()
  }

  restore()
  window.addEventListener('popstate', follow)
  return () => {
    unsubscribe()
    window.removeEventListener('popstate', follow)
    window.clearTimeout(waiting)
  }
}

/** The absolute link to a view. It writes every field, so it shows the same for ever. */
export function shareLink(view: View, location: { readonly href: string }): string {
  const link = new URL(addressWith(writeFull(view), location))
  link.hash = ''
  return link.href
}

function addressWith(query: string, location: { readonly href: string }): string {
  const address = new URL(location.href)
  address.search = query
  return address.href
}
