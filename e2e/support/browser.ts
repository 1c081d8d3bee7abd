import type { Locator, Page, Route } from '@playwright/test'
import { type Stop, stopOfFocus } from './in-the-page.ts'

export { expect, test } from '@playwright/test'
export type { Locator, Route }

/** Features that a browser may lack. */
export type Lack = 'WebGL' | 'storage' | 'a clipboard'

/** A part of the window, in CSS pixels. */
export interface Clip {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

type Role = Parameters<Page['getByRole']>[0]

/** One window of a browser. This is the only file that knows Playwright. */
export class Browser {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async goTo(address: string): Promise<void> {
    await this.page.goto(address)
  }

  async reload(): Promise<void> {
    await this.page.reload()
  }

  async goBack(): Promise<void> {
    await this.page.goBack()
  }

  async goForward(): Promise<void> {
    await this.page.goForward()
  }

  /** The complete address in the address bar. */
  address(): URL {
    return new URL(this.page.url())
  }

  /** The elements with a role and, if a name is given, with a name that is equal or matches. */
  byRole(role: Role, name?: string | RegExp): Locator {
    if (name === undefined) return this.page.getByRole(role)
    return this.page.getByRole(role, typeof name === 'string' ? { name, exact: true } : { name })
  }

  /** The elements with exactly these words. */
  byText(words: string): Locator {
    return this.page.getByText(words, { exact: true })
  }

  bySelector(selector: string): Locator {
    return this.page.locator(selector)
  }

  /** Runs a function in the page. It is sent there as text, so it can use nothing from outside. */
  async run<Given, Result>(task: (given: Given) => Result | Promise<Result>, given: Given): Promise<Result> {
    return this.page.evaluate(task as (given: unknown) => Result | Promise<Result>, given as unknown)
  }

  /** Waits until a function in the page returns true, asking once per frame. It is sent there as text. */
  async until<Given>(condition: (given: Given) => boolean, given: Given): Promise<void> {
    await this.page.waitForFunction(condition as (given: unknown) => boolean, given as unknown, {
      polling: 'raf',
      timeout: 60_000,
    })
  }

  /** Runs a function in every page that is opened from now on, before the page's own scripts. */
  async runFirst<Given>(task: (given: Given) => void, given: Given): Promise<void> {
    await this.page.addInitScript(task as (given: unknown) => void, given as unknown)
  }

  /** Runs a script over the debugger, which the content security policy does not refuse. */
  async inject(script: string): Promise<void> {
    const connection = await this.page.context().newCDPSession(this.page)
    await connection.send('Runtime.evaluate', { expression: script })
    await connection.detach()
  }

  /** Takes a feature away from the browser. Call this before the page is opened. */
  async doWithout(lack: Lack): Promise<void> {
    await this.runFirst((what) => {
      const denied = () => {
        throw new DOMException('Denied.', 'SecurityError')
      }
      if (what === 'WebGL') HTMLCanvasElement.prototype.getContext = () => null
      if (what === 'storage') Object.defineProperty(window, 'localStorage', { get: denied })
      if (what === 'a clipboard') Object.defineProperty(navigator, 'clipboard', { value: undefined })
    }, lack)
  }

  /** Sets the device to reduced motion. */
  async wantLessMotion(): Promise<void> {
    await this.page.emulateMedia({ reducedMotion: 'reduce' })
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height })
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** The element with the focus. */
  focus(): Locator {
    return this.page.locator(':focus')
  }

  /** Presses Tab until something has the focus. */
  async tabTo(target: Locator): Promise<void> {
    await this.press('Tab')
    await this.pressTo('Tab', target, 300)
  }

  /** Presses a key until something has the focus. */
  async pressTo(key: string, target: Locator, most = 150): Promise<void> {
    for (let presses = 0; presses < most; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await this.press(key)
    }
    throw new Error(`${key} never comes to ${target}.`)
  }

  /** Presses Tab from the start of the page until the focus leaves the page or begins again. Returns each stop. */
  async tabThrough(): Promise<readonly Stop[]> {
    const stops: Stop[] = []
    for (let presses = 0; presses < 400; presses++) {
      await this.press('Tab')
      const stop = await this.page.evaluate(stopOfFocus)
      if (stop === null || (stops.length > 1 && stop.name === stops[0]?.name)) return stops
      stops.push(stop)
    }
    throw new Error(`The focus is trapped; its last place was ${stops.at(-1)?.name}.`)
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.page.mouse.click(x, y)
  }

  async pointAt(x: number, y: number): Promise<void> {
    await this.page.mouse.move(x, y)
  }

  async turnWheel(pixels: number): Promise<void> {
    await this.page.mouse.wheel(0, pixels)
  }

  /** Does nothing for some milliseconds. */
  async wait(milliseconds: number): Promise<void> {
    await this.page.waitForTimeout(milliseconds)
  }

  /** A picture of a part of the window, as PNG in Base64. */
  async picture(clip: Clip): Promise<string> {
    return (await this.page.screenshot({ clip })).toString('base64')
  }

  /** The page printed on A4, as PDF. */
  async print(): Promise<Buffer> {
    return this.page.pdf({ format: 'A4', preferCSSPageSize: true })
  }

  /** Empties the clipboard. */
  async clearClipboard(): Promise<void> {
    await this.page.evaluate(() => navigator.clipboard.writeText(''))
  }

  async clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText())
  }

  /** Answers requests for some addresses in place of the host. */
  async answer(addresses: string | RegExp, by: (route: Route) => Promise<void>): Promise<void> {
    await this.page.route(addresses, by)
  }

  /** Lets the host answer again. */
  async answerNoMore(address: string): Promise<void> {
    await this.page.unroute(address)
  }

  /** The answer of a host for an address, before any script has run. */
  async textAt(address: string): Promise<string> {
    return (await this.page.request.get(address)).text()
  }

  onRequest(listener: (address: URL) => void): void {
    this.page.on('request', (request) => listener(new URL(request.url())))
  }

  onResponse(listener: (address: URL, status: number) => void): void {
    this.page.on('response', (response) => listener(new URL(response.url()), response.status()))
  }

  /** Listens to errors on the console and to uncaught exceptions; `of` is the address of their file. */
  onError(listener: (says: string, of: string) => void): void {
    this.page.on('console', (message) => {
      if (message.type() === 'error') listener(message.text(), message.location().url)
    })
    this.page.on('pageerror', (error) => listener(String(error), ''))
  }
}
