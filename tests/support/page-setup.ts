import { beforeEach, vi } from 'vitest'
import { replaceView } from '../../src/view/store.ts'
import { firstView } from '../../src/view/view.ts'

/** The parts of a browser that jsdom lacks. A test file that runs in Node has no page at all. */
if (typeof window !== 'undefined') {
  window.matchMedia = vi.fn(
    (media: string): MediaQueryList =>
      Object.assign(new EventTarget(), {
        media,
        matches: false,
        onchange: null,
        addListener: vi.fn(),
        removeListener: vi.fn(),
      }),
  )
  Element.prototype.scrollIntoView = vi.fn()
  Element.prototype.scrollTo = vi.fn()
}

// All tests of a file share the view of the page.
beforeEach(() => replaceView(firstView))
