import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test as base, expect, type Locator, type Page, type Route } from '@playwright/test'
import { outOfReach, type Shift, type Stop, shiftBetween, stopOfFocus } from './in-the-page.ts'
import { cameraIn, pixelsFromCentre } from './mercator.ts'

export { expect }

/** Which of the two draws: MapLibre, or SVG where there is no WebGL. */
export type MapSection = 'map' | 'paper'

/** What can be wrong with a file: it is not there, it is a web page, or half of it is missing. */
export type Damage = 'missing' | 'a web page' | 'cut short'

/** What a browser may lack. */
export type Lack = 'WebGL' | 'storage' | 'a clipboard'

/** The pages of words, by what the address calls them. */
const titles: Readonly<Record<string, string>> = {
  table: 'Table of countries',
  tensions: 'Contradictions',
  matrix: 'What is said, and what is not',
  sources: 'Sources',
}

/** One answer to the page: what was asked for, and how it went. */
interface Answer {
  address: URL
  status: number
}

/**
 * Somebody reading the atlas in a browser. What the tests know of the page is here and nowhere else: the names a
 * reader sees or hears, the addresses, and the few attributes that say what the map is doing.
 */
export class Reader {
  readonly page: Page
  /** Who draws in this browser. */
  private painter: MapSection
  private readonly home: URL
  private readonly asked: URL[] = []
  private readonly answers: Answer[] = []
  private readonly complaints: { readonly says: string; readonly of: string }[] = []
  private readonly spoiled = new Set<string>()

  constructor(page: Page, home: string, painter: MapSection) {
    this.page = page
    this.painter = painter
    this.home = new URL(home)
    page.on('request', (request) => this.asked.push(new URL(request.url())))
    page.on('response', (response) =>
      this.answers.push({ address: new URL(response.url()), status: response.status() }),
    )
    page.on('console', (message) => {
      if (message.type() === 'error')
        this.complaints.push({ says: message.text(), of: message.location().url })
    })
    page.on('pageerror', (error) => this.complaints.push({ says: String(error), of: '' }))
  }

  /** Opens the atlas as a link would: `open('country=KAZ&map=4/44/62')`. */
  async open(query = ''): Promise<void> {
    await this.follow(new URL(query === '' ? '' : `?${query}`, this.home).href)
  }

  /** Opens a whole link, as somebody who was sent it. */
  async follow(link: string): Promise<void> {
    await this.page.goto(link)
    await this.started()
  }

  async reload(): Promise<void> {
    await this.page.reload()
    await this.started()
  }

  /** What the build wrote is there at once; what the tests are about comes with the script. */
  private async started(): Promise<void> {
    await expect(this.page.locator('#first-page')).toHaveCount(0, { timeout: 30_000 })
    // A page of words is fetched when it is asked for, and takes the focus when it comes.
    const title = titles[new URLSearchParams(this.address()).get('show') ?? '']
    if (title) await expect(this.shownPage(title)).toBeVisible({ timeout: 30_000 })
  }

  async goBack(): Promise<void> {
    await this.page.goBack()
  }

  async goForward(): Promise<void> {
    await this.page.goForward()
  }

  /** From now on the host answers for a file as if it were damaged. */
  async spoil(file: string, damage: Damage): Promise<void> {
    const address = new URL(file, this.home).href
    this.spoiled.add(address)
    await this.page.route(address, async (route) => {
      if (damage === 'missing') return route.fulfill({ status: 404, body: 'Not found' })
      if (damage === 'a web page') return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })
      const whole = await route.fetch()
      const body = await whole.body()
      return route.fulfill({ response: whole, body: body.subarray(0, body.length / 2) })
    })
  }

  /** From now on the host answers for the file as it should. */
  async mend(file: string): Promise<void> {
    await this.page.unroute(new URL(file, this.home).href)
  }

  /** Reads the words alone, which are there sooner: the shapes are not found, so no map is drawn. */
  async readWordsAlone(): Promise<void> {
    await this.spoil('geo/countries.json', 'missing')
  }

  /** Reads in a browser that lacks something; to be said before the page is opened. */
  async doWithout(lack: Lack): Promise<void> {
    if (lack === 'WebGL') this.painter = 'paper'
    await this.page.addInitScript((what) => {
      const denied = () => {
        throw new DOMException('Denied.', 'SecurityError')
      }
      if (what === 'WebGL') HTMLCanvasElement.prototype.getContext = () => null
      if (what === 'storage') Object.defineProperty(window, 'localStorage', { get: denied })
      if (what === 'a clipboard') Object.defineProperty(navigator, 'clipboard', { value: undefined })
    }, lack)
  }

  /** The query string in the address bar, without its `?`. */
  address(): string {
    return new URL(this.page.url()).search.slice(1)
  }

  map(): Locator {
    // Not by its role: MapLibre calls its own canvas a region named Map as well.
    return this.page.locator('section[aria-label="Map"]')
  }

  /** Waits until everything asked for is drawn and nothing moves, by whoever draws in this browser. */
  async settled(painter: MapSection = this.painter): Promise<void> {
    const drawn = { timeout: 30_000 }
    await expect(this.map()).toHaveAttribute('data-painter', painter, drawn)
    await expect(this.map()).toHaveAttribute('data-settled', 'true', drawn)
  }

  /** The map itself as keys reach it, whichever painter draws it. */
  mapStop(): Locator {
    return this.map().getByRole('img', { name: /^Map\. Arrow keys move it/ })
  }

  async clickMapCentre(): Promise<void> {
    await this.settled()
    await this.map().click()
  }

  /** Clicks a place. The page must have been opened with a `map=` other than its first one, which stays unwritten. */
  async clickMapAt(lng: number, lat: number): Promise<void> {
    const { x, y } = await this.positionOf(lng, lat)
    await this.page.mouse.click(x, y)
  }

  /** Where a place is in the window. */
  private async positionOf(lng: number, lat: number): Promise<{ x: number; y: number }> {
    await this.settled()
    const camera = cameraIn(this.address())
    if (!camera) throw new Error('Open the page with a map=zoom/lat/lng before pointing at a place on it.')
    const box = await this.mapBox()
    const { x, y } = pixelsFromCentre(camera, { lng, lat })
    if (Math.abs(x) > box.width / 2 || Math.abs(y) > box.height / 2)
      throw new Error(`${lng}, ${lat} is outside the map at ${this.address()}.`)
    return { x: box.x + box.width / 2 + x, y: box.y + box.height / 2 + y }
  }

  private async mapBox(): Promise<{ x: number; y: number; width: number; height: number }> {
    const box = await this.map().boundingBox()
    if (!box) throw new Error('There is no map to point at.')
    return box
  }

  /** Rests the pointer on a place. */
  async pointAt(lng: number, lat: number): Promise<void> {
    const { x, y } = await this.positionOf(lng, lat)
    await this.page.mouse.move(x, y)
  }

  /** Rests the pointer where it lights nothing up: a country under it would be drawn with an edge of its own. */
  private async pointAway(): Promise<void> {
    await this.page.getByRole('heading', { name: 'Accords Atlas', exact: true }).hover()
  }

  /** The label beside the pointer. */
  hoverLabel(): Locator {
    return this.page.locator('main > div > div[aria-hidden="true"]')
  }

  /** Presses one of the round buttons beside the map. */
  async pressControl(name: string): Promise<void> {
    const controls = this.page.getByRole('group', { name: 'Map controls', exact: true })
    const button = controls.getByRole('button', { name, exact: true })
    if (!(await button.isVisible())) await controls.locator('summary').click()
    await button.click()
  }

  /** Turns the wheel over the middle of the map; forward zooms in. */
  async turnWheel(notches: number): Promise<void> {
    const box = await this.mapBox()
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await this.page.mouse.wheel(0, -120 * notches)
  }

  /** Presses keys while the map has the focus. */
  async pressOnMap(...keys: readonly string[]): Promise<void> {
    await this.mapStop().focus()
    await this.press(...keys)
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** Goes on by Tab, as often as it takes, until something has the focus. */
  async tabTo(target: Locator): Promise<void> {
    for (let presses = 0; presses < 300; presses++) {
      await this.press('Tab')
      if (await target.evaluate((element) => element === document.activeElement)) return
    }
    throw new Error(`Tab never comes to ${target}.`)
  }

  /** What has the focus. */
  focus(): Locator {
    return this.page.locator(':focus')
  }

  /** Presses Tab from the start of the page until it is left or begins anew, and says where the focus stood. */
  async tabThrough(): Promise<readonly Stop[]> {
    const stops: Stop[] = []
    for (let presses = 0; presses < 400; presses++) {
      await this.press('Tab')
      const stop = await this.page.evaluate(stopOfFocus)
      if (stop === null || (stops.length > 1 && stop.name === stops[0]?.name)) return stops
      stops.push(stop)
    }
    throw new Error(`The focus is trapped; last it stood at ${stops.at(-1)?.name}.`)
  }

  skipLink(): Locator {
    return this.page.getByRole('button', { name: /^Skip the map/ })
  }

  countries(): Locator {
    return this.page.getByRole('list', { name: 'Countries', exact: true })
  }

  country(name: string): Locator {
    const item = this.countries()
      .getByRole('listitem')
      .filter({ has: this.page.getByText(name, { exact: true }) })
    return item.locator('a, button').first()
  }

  async chooseCountry(name: string): Promise<void> {
    await this.country(name).click()
  }

  /** Opens a country, route or sphere by its name in one of the lists. */
  async chooseIn(list: 'Countries' | 'Routes' | 'Spheres', name: string): Promise<void> {
    const items = this.page.getByRole('list', { name: list, exact: true }).getByRole('listitem')
    await items
      .filter({ has: this.page.getByText(name, { exact: true }) })
      .getByRole('button')
      .click()
  }

  layer(name: string): Locator {
    return this.page
      .getByRole('group', { name: 'Layers', exact: true })
      .getByRole('switch', { name, exact: true })
  }

  async toggleLayer(name: string): Promise<void> {
    await this.layer(name).click()
  }

  /** Chooses one power in the layer of spheres, or “All powers”. */
  async choosePower(name: string): Promise<void> {
    const powers = this.page.getByRole('group', { name: 'One power at a time', exact: true })
    await powers.getByRole('button', { name, exact: true }).click()
  }

  reading(name: string): Locator {
    const readings = this.page.getByRole('radiogroup', { name: 'Reading', exact: true })
    return readings.getByRole('radio', { name, exact: true })
  }

  async chooseReading(name: string): Promise<void> {
    await this.reading(name).click()
  }

  /** The line under the name of the atlas: what the colours show, according to whom and as of when. */
  statusLine(): Locator {
    const name = this.page.getByRole('heading', { name: 'Accords Atlas', exact: true })
    return this.page.locator('header').filter({ has: name })
  }

  profile(): Locator {
    return this.page.getByRole('region', { name: 'Profile', exact: true })
  }

  async profileName(): Promise<string> {
    return (await this.profile().getByRole('heading').first().innerText()).trim()
  }

  async closeProfile(): Promise<void> {
    await this.profile().getByRole('button', { name: 'Close', exact: true }).click()
  }

  /** The claims in the profile, by id and in reading order. */
  async claimsShown(): Promise<string[]> {
    await expect(this.profile()).toBeVisible()
    return this.profile()
      .locator('article[data-claim]')
      .evaluateAll((articles) => articles.map((article) => article.getAttribute('data-claim') ?? ''))
  }

  /** What the profile's claims say, whatever is folded up, by id. */
  async claimTexts(): Promise<ReadonlyMap<string, string>> {
    const articles = this.profile().locator('article[data-claim]')
    return new Map(
      await articles.evaluateAll((all) =>
        all.map((one): [string, string] => [one.getAttribute('data-claim') ?? '', one.textContent ?? '']),
      ),
    )
  }

  /** A claim at its own place in the profile, or on the page of words that is shown. */
  claim(id: string): Locator {
    return this.page.locator(`article[data-claim="${id}"]:visible`)
  }

  /** Where the profile's country stands, and whether that is contested. */
  standing(): Locator {
    return this.profile().locator('p:has(> strong)').first()
  }

  /** The heading of a profile's contradictions, with their number. */
  contradictions(): Locator {
    return this.profile()
      .getByRole('region', { name: 'Contradictions', exact: true })
      .getByRole('heading')
      .first()
  }

  tension(id: string): Locator {
    return this.page.locator(`details[data-tension="${id}"]`).first()
  }

  async openTension(id: string): Promise<void> {
    await this.tension(id).locator('summary').first().click()
  }

  /** Where the two sides of an opened contradiction stand in the window: beside each other, or one below the other. */
  async sidesOf(id: string, claims: readonly [string, string]): Promise<'beside' | 'stacked'> {
    const boxes = []
    for (const claim of claims) {
      const card = this.tension(id).locator(`[data-quotes="${claim}"]`)
      await expect(card).toBeVisible()
      boxes.push(await card.boundingBox())
    }
    const [one, other] = boxes
    if (!one || !other) throw new Error(`A side of ${id} is not drawn.`)
    if (one.x + one.width <= other.x && Math.abs(one.y - other.y) < 2) return 'beside'
    if (one.y + one.height <= other.y && Math.abs(one.x - other.x) < 2) return 'stacked'
    throw new Error(`The sides of ${id} overlap: ${JSON.stringify(boxes)}`)
  }

  /** What the legend explains now, one text per row. */
  async legendRows(): Promise<string[]> {
    const legend = this.page.getByRole('region', { name: 'Legend', exact: true })
    await expect(legend).toBeVisible()
    const rows = await legend.getByRole('listitem').allInnerTexts()
    return rows.map((row) => row.replace(/\s+/g, ' ').trim())
  }

  pageButton(name: string): Locator {
    return this.page
      .getByRole('navigation', { name: 'Pages', exact: true })
      .getByRole('button', { name, exact: true })
  }

  /** A page of words over the map. */
  shownPage(title: string): Locator {
    return this.page.getByRole('region', { name: title, exact: true })
  }

  /** A row of a table on a page, by what heads it. */
  row(name: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name, exact: true }) })
  }

  /** A button, by the words on it. */
  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
  }

  /** What was dropped of the link, as the page says it. */
  notice(): Locator {
    return this.page.getByRole('status').filter({ has: this.button('Dismiss') })
  }

  /** What stands in place of a map that cannot be drawn. */
  alert(): Locator {
    return this.page.getByRole('alert')
  }

  /** A polite word of the page. */
  said(words: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: words })
  }

  /** Presses a button that copies, and returns what is then on the clipboard. */
  async copyBy(button: Locator): Promise<string> {
    await this.page.evaluate(() => navigator.clipboard.writeText(''))
    await button.click()
    const copied = () => this.page.evaluate(() => navigator.clipboard.readText())
    await expect.poll(copied, { message: 'the button copies' }).not.toBe('')
    return copied()
  }

  shareButton(): Locator {
    return this.button('Share')
  }

  /** The field with the link, once Share was pressed. */
  linkField(): Locator {
    return this.page.getByRole('textbox', { name: 'Link to this view', exact: true })
  }

  /** Presses Share and returns the link that is then on the clipboard. */
  async share(): Promise<string> {
    return this.copyBy(this.shareButton())
  }

  /** What is selected, to be copied by hand. */
  async selectedText(): Promise<string> {
    return this.page.evaluate(() => {
      const field = document.activeElement
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return ''
      return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
    })
  }

  /** A picture of the part of the map that no panel covers, once it is at rest. */
  async picture(): Promise<string> {
    await this.pointAway()
    await this.settled()
    const box = await this.mapBox()
    const clip = { x: box.x + 360, y: box.y + 120, width: box.width - 830, height: box.height - 220 }
    return (await this.page.screenshot({ clip })).toString('base64')
  }

  /** The colour of the map at a place, to be compared with another. */
  async colourAt(lng: number, lat: number): Promise<string> {
    await this.pointAway()
    const { x, y } = await this.positionOf(lng, lat)
    const clip = { x: Math.round(x), y: Math.round(y), width: 1, height: 1 }
    return (await this.page.screenshot({ clip })).toString('base64')
  }

  /** Whether nothing that anybody would see is different in two pictures. */
  async samePicture(one: string, other: string): Promise<boolean> {
    const { across, down } = await this.shiftBetween(one, other)
    return Math.max(across, down) < 0.02
  }

  /** How far a picture is from another, as parts of what a shift by one pixel would change. */
  async shiftBetween(one: string, other: string): Promise<Shift> {
    return this.page.evaluate(shiftBetween, [one, other] as const)
  }

  /** Controls that are named on the page but cannot be pressed. */
  async controlsOutOfReach(): Promise<readonly string[]> {
    return this.page.evaluate(outOfReach)
  }

  /** Whether all of some words can be seen, as far as the corners of their box tell. */
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

  /** By how many pixels the page is wider than the window. */
  async widerThanWindow(): Promise<number> {
    return this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
  }

  /** Every host the page has asked anything of. */
  hosts(): string[] {
    const overNetwork = this.asked.filter(({ protocol }) => protocol !== 'blob:' && protocol !== 'data:')
    return [...new Set(overNetwork.map(({ host }) => host))]
  }

  ownHost(): string {
    return this.home.host
  }

  /** The files the page has loaded so far, as paths inside the build. */
  filesLoaded(): string[] {
    const inside = this.answers.filter(({ address }) => address.href.startsWith(this.home.href))
    const paths = inside.map(({ address }) => decodeURI(address.pathname.slice(this.home.pathname.length)))
    return [...new Set(paths.map((path) => (path === '' ? 'index.html' : path)))].sort()
  }

  /** What was asked for and is not there. */
  missing(): string[] {
    const gone = this.answers.filter(({ status }) => status >= 400).map(({ address }) => address.href)
    return gone.filter((address) => !this.spoiled.has(address))
  }

  /** Errors that the page or the browser wrote to the console, refusals by the content security policy among them. */
  consoleErrors(): string[] {
    return this.complaints.filter(({ of }) => !this.spoiled.has(of)).map(({ says }) => says)
  }

  /** The page as the host sends it, before any script has run. */
  async source(): Promise<string> {
    return (await this.page.request.get(this.home.href)).text()
  }

  /** Prints on A4, as soon as the page is ready to, and returns how many sheets that takes. */
  async sheetsPrinted(): Promise<number> {
    const sheet = this.page.locator('.print-picture')
    const say = (moment: string) =>
      this.page.evaluate((name) => void window.dispatchEvent(new Event(name)), moment)
    const prepared = async () => {
      await say('beforeprint')
      return sheet.count()
    }
    await expect.poll(prepared, { message: 'the sheet that is printed' }).toBe(1)
    await say('afterprint')
    const printed = (await this.page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
    return printed.match(/\/Type\s*\/Page\b/g)?.length ?? 0
  }

  /** What stands on the sheet that is printed. */
  async printedWords(): Promise<string> {
    await this.page.evaluate(() => void window.dispatchEvent(new Event('beforeprint')))
    return (await this.page.locator('.print-picture').textContent()) ?? ''
  }

  /** From the next page on, counts the frames that its scripts ask for. */
  async countFrames(): Promise<void> {
    await this.page.addInitScript(() => {
      const ask = window.requestAnimationFrame.bind(window)
      let asked = 0
      window.requestAnimationFrame = (draw) => {
        asked += 1
        document.documentElement.dataset['frames'] = String(asked)
        return ask(draw)
      }
    })
  }

  async framesDrawn(): Promise<number> {
    return this.page.evaluate(() => Number(document.documentElement.dataset['frames'] ?? 0))
  }

  /** How many animations and transitions of style sheets are running. */
  async animations(): Promise<number> {
    return this.page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    )
  }

  /** Does nothing for some milliseconds. */
  async wait(milliseconds: number): Promise<void> {
    await this.page.waitForTimeout(milliseconds)
  }

  /** When the page set a mark of its own, in milliseconds from the start; undefined where it did not. */
  async timeOf(mark: string): Promise<number | undefined> {
    return this.page.evaluate((name) => performance.getEntriesByName(name)[0]?.startTime, mark)
  }

  /** What stands between this page and somebody who does not use it with eyes and a mouse, as axe finds it. */
  async barriers(): Promise<string[]> {
    // Over the debugger: the content security policy lets no foreign script in, and is right to.
    const debuggerSession = await this.page.context().newCDPSession(this.page)
    await debuggerSession.send('Runtime.evaluate', { expression: axeSource })
    await debuggerSession.detach()
    const { violations } = await this.page.evaluate(() => axe.run())
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
    )
  }

  /** What keys can reach on the map now. */
  targets(): Locator {
    return this.map()
      .getByRole('group', { name: /^On the map/ })
      .getByRole('button')
  }

  /** One of them, by what is said of it or the beginning of that. */
  target(name: string | RegExp): Locator {
    const named = this.map().getByRole('group', { name: /^On the map/ })
    return named.getByRole('button', { name: typeof name === 'string' ? new RegExp(`^${name}\\b`) : name })
  }

  /** Tabs from the map itself to what keys can reach on it. */
  async tabToTargets(): Promise<void> {
    await this.settled()
    await expect(this.targets().first()).toBeAttached()
    await this.mapStop().focus()
    await this.press('Tab')
  }

  /** Goes on by a key until something has the focus. */
  async pressTo(key: string, target: Locator): Promise<void> {
    for (let presses = 0; presses < 150; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await this.press(key)
    }
    throw new Error(`${key} never comes to ${target}.`)
  }

  /** How far, in pixels, the middle of something on the page is from where a place is on the map. */
  async distanceTo(target: Locator, lng: number, lat: number): Promise<number> {
    const { x, y } = await this.positionOf(lng, lat)
    const box = await target.boundingBox()
    if (!box) throw new Error(`${target} is nowhere.`)
    return Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y)
  }

  /** A picture of what is drawn around a place. */
  async pictureAround(lng: number, lat: number): Promise<string> {
    const { x, y } = await this.positionOf(lng, lat)
    const clip = { x: Math.round(x) - 20, y: Math.round(y) - 20, width: 40, height: 40 }
    return (await this.page.screenshot({ clip })).toString('base64')
  }

  /** Does something while files whose address matches are on their way; then they arrive. */
  async whileUnderWay(files: RegExp, meanwhile: () => Promise<void>): Promise<void> {
    const underWay: Route[] = []
    let arriving = false
    await this.page.route(files, async (route) => {
      if (arriving) await route.continue()
      else underWay.push(route)
    })
    await meanwhile()
    arriving = true
    for (const route of underWay) await route.continue()
  }

  /** Asks the device for as little motion as can be. */
  async wantLessMotion(): Promise<void> {
    await this.page.emulateMedia({ reducedMotion: 'reduce' })
  }

  /** How many things on the map move by themselves now. */
  async movingOnMap(): Promise<number> {
    return this.map().evaluate((map) => {
      const running = map.getAnimations({ subtree: true }).filter(({ playState }) => playState === 'running')
      return running.filter((one) => one instanceof CSSAnimation).length
    })
  }

  /** Has the browser take the graphics memory away from the map. */
  async loseGraphics(): Promise<void> {
    await this.map()
      .locator('canvas')
      .evaluate((canvas: HTMLCanvasElement) => {
        canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext()
      })
  }
}

declare const axe: typeof import('axe-core')

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface People {
  readonly reader: Reader
  /** Somebody else, in a browser of their own that has never seen the atlas. */
  readonly friend: Reader
}

/** What the browser of a project can do, which decides who draws. */
export interface Machine {
  readonly painter: MapSection
}

export const test = base.extend<People & Machine>({
  painter: ['map', { option: true }],
  reader: async ({ page, baseURL, painter }, use) => {
    const reader = new Reader(page, baseURL ?? '', painter)
    await use(reader)
    expectAllWell(reader)
  },
  friend: async ({ browser, baseURL, painter }, use) => {
    const context = await browser.newContext()
    const friend = new Reader(await context.newPage(), baseURL ?? '', painter)
    await use(friend)
    expectAllWell(friend)
    await context.close()
  },
})

/** Whatever a test is about, these hold throughout. */
function expectAllWell(reader: Reader): void {
  expect.soft(reader.hosts(), 'hosts asked').toEqual([reader.ownHost()])
  expect.soft(reader.missing(), 'files missing').toEqual([])
  expect.soft(reader.consoleErrors(), 'console errors').toEqual([])
}
