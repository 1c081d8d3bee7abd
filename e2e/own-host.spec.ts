import { expect, test } from './support/people.ts'

test('the atlas asks nothing of any host but its own', async ({ reader }) => {
  await reader.open()
  await reader.map.settled('map')
  expect(reader.network.hosts()).toEqual([reader.network.ownHost()])
})

test('every file is found where the atlas lives, and nothing complains', async ({ reader }) => {
  await reader.open()
  await reader.map.settled('map')
  expect(reader.network.missing()).toEqual([])
  expect(reader.network.consoleErrors()).toEqual([])
  // MapLibre's worker is the file that goes astray first when the base path is wrong.
  expect(reader.network.filesLoaded().filter((file) => file.includes('worker'))).toHaveLength(1)
})

test('the page carries a policy that forbids other hosts, and inline or evaluated code', async ({
  reader,
}) => {
  await reader.open()
  const source = await reader.network.source()
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/
    .exec(source)?.[1]
    ?.replaceAll('&#39;', "'")
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
  // Nothing before it, since it holds only for what follows.
  expect(source.indexOf('<meta http-equiv')).toBeLessThan(source.search(/<(script|link|style)\b/))
})

test('the page holds no inline script or style', async ({ reader }) => {
  await reader.open()
  const source = await reader.network.source()
  const scripts = source.match(/<script\b[^>]*>/g) ?? []
  // Data that no browser runs may stand in the page.
  expect(scripts.filter((tag) => !/ src=|type="application\/(ld\+)?json"/.test(tag))).toEqual([])
  expect(source).not.toMatch(/<style\b/)
  expect(source).not.toMatch(/<[^>]+ (style|on[a-z]+)="/)
})
