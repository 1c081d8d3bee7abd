/**
 * Notes the reader's place in a part of the page that is about to be removed: the country or control with the focus, the
 * scroll position of its list, and the claim being read. Returns a function that restores them in the new part.
 */
export function keepReaderPlace(going: Element): () => void {
  const focused = going.contains(document.activeElement) ? countryOf(document.activeElement) : undefined
  const scrolled = going.querySelector('main')?.scrollTop ?? 0
  const reading = window.scrollY > 0 ? claimInSight(going) : undefined
  return () => {
    if (focused !== undefined) focusOn(focused)
    if (scrolled > 0) scrollerOf(document.getElementById('countries'))?.scrollTo({ top: scrolled })
    if (reading !== undefined) find('data-claim', reading)?.scrollIntoView({ block: 'start' })
  }
}

function countryOf(element: Element | null): string | undefined {
  const named = element?.closest('[data-country]') ?? element?.querySelector('[data-country]')
  return named?.getAttribute('data-country') ?? undefined
}

function focusOn(country: string): void {
  const item = find('data-country', country)
  if (item instanceof HTMLElement) item.focus({ preventScroll: true })
}

/** Finds an element in the lists and profiles of the app. The countries of the picture are no controls of the app. */
function find(attribute: string, value: string): Element | undefined {
  return [...document.querySelectorAll(`#root [${attribute}="${value}"]`)].find(
    (element) => element instanceof HTMLElement,
  )
}

function claimInSight(part: Element): string | undefined {
  const claims = [...part.querySelectorAll('[data-claim]')]
  const seen = claims.find((claim) => claim.getBoundingClientRect().bottom > 0)
  return seen?.getAttribute('data-claim') ?? undefined
}

function scrollerOf(element: Element | null): Element | undefined {
  for (let part = element?.parentElement; part; part = part.parentElement) {
    if (part.scrollHeight > part.clientHeight && getComputedStyle(part).overflowY === 'auto') return part
  }
  return undefined
}
