/** A browser that does not say when it paints, or that paints nothing in a tab out of sight, is not waited for. */
const patience = 1000

/**
 * Waits until what stands in the page has been painted, and marks that moment as the first picture where a picture is
 * among it. Nothing is waited for where the build has written nothing, as while developing.
 */
export function firstPaint(page: Document): Promise<void> {
  if (!page.getElementById('first-page')) return Promise.resolve()
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const [painted] = list.getEntriesByName('first-contentful-paint')
      if (!painted) return
      observer.disconnect()
      if (page.getElementById('first-picture')) {
        performance.mark('atlas:first-picture', { startTime: painted.startTime })
      }
      resolve()
    })
    observer.observe({ type: 'paint', buffered: true })
    window.setTimeout(resolve, page.visibilityState === 'hidden' ? 0 : patience)
  })
}
