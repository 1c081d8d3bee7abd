import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runsAtlas } from './node-version.mjs'

test('the accepted versions of Node are those in package.json', () => {
  expect(
    ['20.19.0', '20.20.2', '22.12.0', '24.0.0', '26.1.0'].filter((version) => !runsAtlas(version)),
  ).toEqual([])
  expect(['18.20.0', '20.18.1', '21.7.0', '22.11.0', '23.9.0'].filter(runsAtlas)).toEqual([])
  const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  expect(engines.node).toBe('^20.19.0 || ^22.12.0 || >=24')
})
