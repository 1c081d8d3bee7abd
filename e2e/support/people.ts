import { Browser, test as base, expect } from './browser.ts'
import type { Painter } from './map.ts'
import { Reader } from './reader.ts'

export { expect }

interface People {
  readonly reader: Reader
  /** A second reader, in a browser that has never seen the atlas. */
  readonly friend: Reader
  /** A reader whose browser runs no scripts, with a window like the first reader's. */
  readonly withoutScripts: Reader
}

/** The abilities of a project's browser, which decide the painter. */
export interface Machine {
  readonly painter: Painter
}

export const test = base.extend<People & Machine>({
  painter: ['map', { option: true }],
  reader: async ({ page, baseURL, painter }, use) => {
    const reader = new Reader(new Browser(page), baseURL ?? '', painter)
    await use(reader)
    expectAllWell(reader)
  },
  friend: async ({ browser, baseURL, painter }, use) => {
    const context = await browser.newContext()
    const friend = new Reader(new Browser(await context.newPage()), baseURL ?? '', painter)
    await use(friend)
    expectAllWell(friend)
    await context.close()
  },
  withoutScripts: async ({ browser, baseURL, painter, viewport }, use) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport })
    await use(new Reader(new Browser(await context.newPage()), baseURL ?? '', painter))
    await context.close()
  },
})

/** Checks after every test. */
function expectAllWell({ network }: Reader): void {
  expect.soft(network.hosts(), 'hosts asked').toEqual([network.ownHost()])
  expect.soft(network.missing(), 'files missing').toEqual([])
  expect.soft(network.consoleErrors(), 'console errors').toEqual([])
}
