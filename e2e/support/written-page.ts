import type { Browser, Locator } from './browser.ts'
import type { Box } from './outlines.ts'

/** The pages that the build writes. They need no script. */
export class WrittenPage {
  private readonly browser: Browser
  private readonly home: URL

  constructor(browser: Browser, home: URL) {
    this.browser = browser
    this.home = home
  }

  /** Opens a page of the build (the start page, or `country/KAZ/`) and does not wait for the app. */
  async open(path = ''): Promise<void> {
    await this.browser.goTo(new URL(path, this.home).href)
  }

  /** The picture under the app, until the app has taken over. */
  picture(): Locator {
    return this.browser.bySelector('#first-picture')
  }

  /** The countries in the picture, each a link. */
  pictureLinks(): Locator {
    return this.picture().locator('a')
  }

  pictureLink(country: string): Locator {
    return this.pictureLinks().filter({ has: this.browser.bySelector(`[data-country="${country}"]`) })
  }

  /** The fill of the sea in the picture. */
  async seaColour(): Promise<string> {
    return this.picture()
      .locator('rect')
      .first()
      .evaluate((rect) => getComputedStyle(rect).fill)
  }

  /** The boxes of the names in the picture. */
  async namesInPicture(): Promise<Box[]> {
    return this.picture()
      .locator('text')
      .evaluateAll((names) =>
        names.map((name) => {
          const { left, top, right, bottom } = name.getBoundingClientRect()
          return { left, top, right, bottom }
        }),
      )
  }

  legend(): Locator {
    return this.browser.byRole('region', 'Legend')
  }

  /** The first link with these words. */
  link(words: string): Locator {
    return this.browser.byRole('link', words).first()
  }

  title(): Locator {
    return this.browser.bySelector('h1')
  }

  claims(): Locator {
    return this.browser.bySelector('article[data-claim]')
  }

  /** The natural width of the map on a country page, in pixels. It is zero until the file has arrived. */
  async widthOfMapOf(country: string): Promise<number> {
    const map = this.browser.byRole('img', new RegExp(`^A map of ${country}`))
    return map.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0))
  }

  /** Puts the focus on a country in the list before the scripts of the app run. */
  async focusBeforeApp(country: string): Promise<void> {
    await this.browser.runFirst((id) => {
      document.addEventListener('readystatechange', () => {
        document.querySelector<HTMLElement>(`#first-page main [data-country="${id}"]`)?.focus()
      })
    }, country)
  }

  /** Waits until the app has taken over and has removed the built page. */
  async gone(): Promise<void> {
    await this.browser.until(() => document.querySelector('#first-page') === null, null)
  }
}
