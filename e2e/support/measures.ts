import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Locator } from './browser.ts'
import { outOfReach } from './in-the-page.ts'

declare const axe: typeof import('axe-core')

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Measurements in the page: barriers, boxes, frames and times. */
export class Measures {
  private readonly browser: Browser

  constructor(browser: Browser) {
    this.browser = browser
  }

  /** The barriers that axe finds for readers who do not see the page or do not use a mouse. */
  async barriers(): Promise<string[]> {
    await this.browser.inject(axeSource)
    return this.browser.run(async () => {
      const { violations } = await axe.run()
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
      )
    }, null)
  }

  /** Controls that have a name on the page but cannot be pressed. */
  async controlsOutOfReach(): Promise<readonly string[]> {
    return this.browser.run(outOfReach, null)
  }

  /** Whether an element is uncovered, according to the corners of its box. */
  async isUncovered(words: Locator): Promise<boolean> {
    return words.evaluate((element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      const { left, right, top, bottom } = range.getBoundingClientRect()
      const places = [left + 2, right - 2].flatMap((x) => [top + 2, bottom - 2].map((y) => ({ x, y })))
      return places.every(({ x, y }) => {
        const hit = document.elementFromPoint(x, y)
        return hit !== null && (element.contains(hit) || hit.contains(element))
      })
    })
  }

  /** How many pixels the page is wider than the window. */
  async widerThanWindow(): Promise<number> {
    return this.browser.run(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      null,
    )
  }

  /** From the next page on, counts the frames that its scripts ask for. */
  async countFrames(): Promise<void> {
    await this.browser.runFirst(() => {
      const ask = window.requestAnimationFrame.bind(window)
      let asked = 0
      window.requestAnimationFrame = (draw) => {
        asked += 1
        document.documentElement.dataset['frames'] = String(asked)
        return ask(draw)
      }
    }, null)
  }

  async framesDrawn(): Promise<number> {
    return this.browser.run(() => Number(document.documentElement.dataset['frames'] ?? 0), null)
  }

  /** The number of running animations and transitions of style sheets. */
  async animations(): Promise<number> {
    return this.browser.run(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
      null,
    )
  }

  /** The time of a performance mark in milliseconds from the start. Undefined if the page has not set it. */
  async timeOf(mark: string): Promise<number | undefined> {
    return this.browser.run((name) => performance.getEntriesByName(name)[0]?.startTime, mark)
  }

  /** The cumulative layout shift of the page, as defined by the Layout Instability API. */
  async layoutShift(): Promise<number> {
    return this.browser.run(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            resolve(
              list.getEntries().reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0),
            )
          }).observe({ type: 'layout-shift', buffered: true })
          window.setTimeout(() => resolve(0), 500)
        }),
      null,
    )
  }
}
