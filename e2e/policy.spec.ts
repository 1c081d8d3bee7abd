import { expect, test } from './support/people.ts'

test('the page carries a policy against other hosts and inline or evaluated code, and holds no inline code', async ({
  reader,
}) => {
  await reader.open()
  const source = await reader.network.source()
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/
    .exec(source)?.[1]
    ?.replaceAll('&#39;', "'")
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
  // The policy precedes every script, link and style, since it covers only the elements after it.
  expect(source.indexOf('<meta http-equiv')).toBeLessThan(source.search(/<(script|link|style)\b/))
  const scripts = source.match(/<script\b[^>]*>/g) ?? []
  // The page may contain data that no browser runs.
  expect(scripts.filter((tag) => !/ src=|type="application\/(ld\+)?json"/.test(tag))).toEqual([])
  expect(source).not.toMatch(/<style\b/)
  expect(source).not.toMatch(/<[^>]+ (style|on[a-z]+)="/)
})
