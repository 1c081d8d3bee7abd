import { type Browser, type Clip, expect, type Locator } from './browser.ts'
import { cameraIn, type Pixel, pixelsFromCentre } from './mercator.ts'

/** The painter: MapLibre, or SVG where there is no WebGL. */
export type Painter = 'map' | 'paper'

/** The map of either painter, as a reader uses it with pointer, wheel and keys. */
export class AtlasMap {
  private readonly browser: Browser
  /** The painter that this browser can run. */
  private painter: Painter

  constructor(browser: Browser, painter: Painter) {
    this.browser = browser
    this.painter = painter
  }

  /** From now on another painter is expected to draw the map. */
  expectPainter(painter: Painter): void {
    this.painter = painter
  }

  section(): Locator {
    // It is not found by its role, since MapLibre's own canvas is a region named Map too.
    return this.browser.bySelector('section[aria-label="Map"]')
  }

  /** Waits until everything asked for is drawn and nothing moves. */
  async settled(painter: Painter = this.painter): Promise<void> {
    // Polled in the page once per frame, since `expect` polls after 100, 250 and 500 ms, then once a second.
    await this.browser.until((asked) => {
      const map = document.querySelector<HTMLElement>('section[aria-label="Map"]')
      return map?.dataset['painter'] === asked && map.dataset['settled'] === 'true'
    }, painter)
  }

  /** The map itself, which keys can reach. */
  stop(): Locator {
    return this.section().getByRole('img', { name: /^Map\. Arrow keys move it/ })
  }

  async clickCentre(): Promise<void> {
    await this.settled()
    await this.section().click()
  }

  /** Clicks a place. Open the page with a `map=` first: the camera of the first view is not in the address. */
  async clickAt(lng: number, lat: number): Promise<void> {
    const { x, y } = await this.positionOf(lng, lat)
    await this.browser.clickAt(x, y)
  }

  /** Rests the pointer on a place. */
  async pointAt(lng: number, lat: number): Promise<void> {
    const { x, y } = await this.positionOf(lng, lat)
    await this.browser.pointAt(x, y)
  }

  /** Rests the pointer outside the map, since a country under it would have another outline. */
  async pointAway(): Promise<void> {
    await this.browser.byRole('heading', 'Accords Atlas').hover()
  }

  /** The pixel of a place in the window, once the map is at rest. */
  async positionOf(lng: number, lat: number): Promise<Pixel> {
    await this.settled()
    const query = this.browser.address().search
    const camera = cameraIn(query)
    if (!camera) throw new Error('Open the page with a map=zoom/lat/lng before pointing at a place on it.')
    const box = await this.box()
    const { x, y } = pixelsFromCentre(camera, { lng, lat })
    if (Math.abs(x) > box.width / 2 || Math.abs(y) > box.height / 2)
      throw new Error(`${lng}, ${lat} is outside the map at ${query}.`)
    return { x: box.x + box.width / 2 + x, y: box.y + box.height / 2 + y }
  }

  async box(): Promise<Clip> {
    const box = await this.section().boundingBox()
    if (!box) throw new Error('There is no map to point at.')
    return box
  }

  /** The distance in pixels from the middle of an element to a place on the map. */
  async distanceTo(target: Locator, lng: number, lat: number): Promise<number> {
    const { x, y } = await this.positionOf(lng, lat)
    const box = await target.boundingBox()
    if (!box) throw new Error(`${target} is nowhere.`)
    return Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y)
  }

  /** The label beside the pointer. */
  hoverLabel(): Locator {
    return this.browser.bySelector('main > div > div[aria-hidden="true"]')
  }

  /** Presses one of the round buttons beside the map. */
  async pressControl(name: string): Promise<void> {
    const controls = this.browser.byRole('group', 'Map controls')
    const button = controls.getByRole('button', { name, exact: true })
    if (!(await button.isVisible())) await controls.locator('summary').click()
    await button.click()
  }

  /** Turns the wheel over the middle of the map; forward zooms in. */
  async turnWheel(notches: number): Promise<void> {
    const box = await this.box()
    await this.browser.pointAt(box.x + box.width / 2, box.y + box.height / 2)
    await this.browser.turnWheel(-120 * notches)
  }

  /** Presses keys while the map has the focus. */
  async press(...keys: readonly string[]): Promise<void> {
    await this.stop().focus()
    await this.browser.press(...keys)
  }

  /** The keyboard targets of the map. */
  targets(): Locator {
    return this.targetGroup().getByRole('button')
  }

  /** One keyboard target, by its label or the beginning of it. */
  target(name: string | RegExp): Locator {
    return this.targetGroup().getByRole('button', {
      name: typeof name === 'string' ? new RegExp(`^${name}\\b`) : name,
    })
  }

  private targetGroup(): Locator {
    return this.section().getByRole('group', { name: /^On the map/ })
  }

  /** Presses Tab from the map itself to its keyboard targets. */
  async tabToTargets(): Promise<void> {
    await this.settled()
    await expect(this.targets().first()).toBeAttached()
    await this.press('Tab')
  }

  /** The number of animated lines on the map. */
  async moving(): Promise<number> {
    return this.section().evaluate((map) => {
      const running = map.getAnimations({ subtree: true }).filter(({ playState }) => playState === 'running')
      return running.filter((one) => one instanceof CSSAnimation).length
    })
  }

  /** Makes the browser take the graphics memory away from the map. */
  async loseGraphics(): Promise<void> {
    await this.section()
      .locator('canvas')
      .evaluate((canvas: HTMLCanvasElement) => {
        canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
      })
  }
}
