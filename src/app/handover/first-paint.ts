/** The longest wait, in milliseconds. Some browsers do not report their paints, and a hidden tab paints nothing. */
const patience = 1000

/**
 * Waits until the page that the build wrote has been painted. Marks that moment as the first picture where the page has a
 * picture. Does not wait where the build has written nothing, as in development.
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
