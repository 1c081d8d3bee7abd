import { palettes } from '../../src/overlays/index.ts'
import { type Browser, type Clip, expect } from './browser.ts'
import { partKept, type Shift, shiftBetween } from './in-the-page.ts'
import type { AtlasMap } from './map.ts'
import { type Apart, type Box, outlinesApart } from './outlines.ts'

const { rungs, colours } = palettes.light
/** The colours of areas, whose edges are the outlines. */
const areaColours = [...new Set([...Object.values(rungs), colours.land, colours.water])]

/** Pictures of the window, each a PNG in Base64, and the printed sheet. */
export class Pictures {
  private readonly browser: Browser
  private readonly map: AtlasMap

  constructor(browser: Browser, map: AtlasMap) {
    this.browser = browser
    this.map = map
  }

  /** The part of the map that no panel covers, once it is at rest. */
  async ofMap(): Promise<string> {
    await this.map.pointAway()
    await this.map.settled()
    const { x, y, width, height } = await this.map.box()
    return this.browser.picture({ x: x + 360, y: y + 120, width: width - 830, height: height - 220 })
  }

  /** The colour of the map at a place, for a comparison with another. */
  async colourAt(lng: number, lat: number): Promise<string> {
    await this.map.pointAway()
    const { x, y } = await this.map.positionOf(lng, lat)
    return this.browser.picture({ x: Math.round(x), y: Math.round(y), width: 1, height: 1 })
  }

  /** The picture around a place. */
  async around(lng: number, lat: number): Promise<string> {
    const { x, y } = await this.map.positionOf(lng, lat)
    return this.browser.picture({ x: Math.round(x) - 20, y: Math.round(y) - 20, width: 40, height: 40 })
  }

  /** The map of either painter alone, without the words over it. */
  async withoutWords(clip: Clip): Promise<string> {
    await this.browser.run(() => {
      document.body.style.visibility = 'hidden'
      const maps = document.querySelectorAll<HTMLElement>('#first-picture, section[aria-label="Map"]')
      for (const map of maps) map.style.visibility = 'visible'
    }, null)
    return this.browser.picture(clip)
  }

  /** Whether two pictures have no visible difference. */
  async same(one: string, other: string): Promise<boolean> {
    const { across, down } = await this.shiftBetween(one, other)
    return Math.max(across, down) < 0.02
  }

  /** The difference of two pictures, as a part of the change by a shift of one pixel. */
  async shiftBetween(one: string, other: string): Promise<Shift> {
    return this.browser.run(shiftBetween, [one, other] as const)
  }

  /** The part of the area in the colour of a rung that keeps exactly this colour from one picture to the other. */
  async partKept(rung: keyof typeof rungs, before: string, after: string): Promise<number> {
    return this.browser.run(partKept, { before, after, colour: rungs[rung] })
  }

  /** The distance between the outlines of areas in two pictures, apart from the names. */
  async outlinesApart(before: string, after: string, names: readonly Box[]): Promise<Apart> {
    return this.browser.run(outlinesApart, { before, after, colours: areaColours, names })
  }

  /** Prints on A4 as soon as the page is ready, and returns the number of sheets. */
  async sheetsPrinted(): Promise<number> {
    const sheet = this.browser.bySelector('.print-picture')
    const prepared = async () => {
      await this.say('beforeprint')
      return sheet.count()
    }
    await expect.poll(prepared, { message: 'the sheet that is printed' }).toBe(1)
    await this.say('afterprint')
    return this.sheetsPrintedAsShown()
  }

  /** Prints on A4 what is shown, and returns the number of sheets. */
  async sheetsPrintedAsShown(): Promise<number> {
    const printed = (await this.browser.print()).toString('latin1')
    return printed.match(/\/Type\s*\/Page\b/g)?.length ?? 0
  }

  /** The words on the printed sheet. */
  async printedWords(): Promise<string> {
    await this.say('beforeprint')
    return (await this.browser.bySelector('.print-picture').textContent()) ?? ''
  }

  private async say(moment: 'beforeprint' | 'afterprint'): Promise<void> {
    await this.browser.run((name) => void window.dispatchEvent(new Event(name)), moment)
  }
}
