import type { Browser, Route } from './browser.ts'

/** The faults of a file: it is missing, it is a web page, or half of it is missing. */
export type Damage = 'missing' | 'a web page' | 'cut short'

/** The requests of one window, their answers, and the errors on the console. */
export class Network {
  private readonly browser: Browser
  private readonly home: URL
  private readonly asked: URL[] = []
  private readonly answers: { readonly address: URL; readonly status: number }[] = []
  private readonly complaints: { readonly says: string; readonly of: string }[] = []
  private readonly spoiled = new Set<string>()

  constructor(browser: Browser, home: URL) {
    this.browser = browser
    this.home = home
    browser.onRequest((address) => this.asked.push(address))
    browser.onResponse((address, status) => this.answers.push({ address, status }))
    browser.onError((says, of) => this.complaints.push({ says, of }))
  }

  /** From now on the host answers for a file as if it were damaged. */
  async spoil(file: string, damage: Damage): Promise<void> {
    const address = new URL(file, this.home).href
    this.spoiled.add(address)
    await this.browser.answer(address, async (route) => {
      if (damage === 'missing') return route.fulfill({ status: 404, body: 'Not found' })
      if (damage === 'a web page') return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })
      const whole = await route.fetch()
      const body = await whole.body()
      return route.fulfill({ response: whole, body: body.subarray(0, body.length / 2) })
    })
  }

  /** From now on the host answers for the file as it should. */
  async mend(file: string): Promise<void> {
    await this.browser.answerNoMore(new URL(file, this.home).href)
  }

  /** Holds back the files with a matching address while it does something. Then they arrive. */
  async whileUnderWay(files: RegExp, meanwhile: () => Promise<void>): Promise<void> {
    const underWay: Route[] = []
    let arriving = false
    await this.browser.answer(files, async (route) => {
      if (arriving) await route.continue()
      else underWay.push(route)
    })
    await meanwhile()
    arriving = true
    for (const route of underWay) await route.continue()
  }

  /** Every host to which the page has sent a request. */
  hosts(): string[] {
    const overNetwork = this.asked.filter(({ protocol }) => protocol !== 'blob:' && protocol !== 'data:')
    return [...new Set(overNetwork.map(({ host }) => host))]
  }

  ownHost(): string {
    return this.home.host
  }

  /** The files the page has loaded so far, as paths inside the build. */
  filesLoaded(): string[] {
    return this.filesIn(this.answers)
  }

  /** The files that the page loaded before one whose path matches, or all of them. */
  filesLoadedBefore(path: RegExp): string[] {
    const first = this.answers.findIndex(({ address }) => path.test(address.pathname))
    return this.filesIn(first === -1 ? this.answers : this.answers.slice(0, first))
  }

  /** The addresses that were requested and not found. */
  missing(): string[] {
    const gone = this.answers.filter(({ status }) => status >= 400).map(({ address }) => address.href)
    return gone.filter((address) => !this.spoiled.has(address))
  }

  /** Errors on the console from the page or the browser, with the refusals of the content security policy. */
  consoleErrors(): string[] {
    return this.complaints.filter(({ of }) => !this.spoiled.has(of)).map(({ says }) => says)
  }

  /** The start page as the host sends it, before any script has run. */
  async source(): Promise<string> {
    return this.browser.textAt(this.home.href)
  }

  /** Paths inside the build, each once. */
  private filesIn(answers: Network['answers']): string[] {
    const inside = answers.filter(({ address }) => address.href.startsWith(this.home.href))
    const paths = inside.map(({ address }) => decodeURI(address.pathname.slice(this.home.pathname.length)))
    return [...new Set(paths.map((path) => (path === '' ? 'index.html' : path)))].sort()
  }
}
