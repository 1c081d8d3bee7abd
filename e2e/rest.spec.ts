import { overlayIds } from '../src/overlays/index.ts'
import { expect, test } from './support/people.ts'

// Motion is allowed here, since otherwise nothing moves at all.
test.use({ contextOptions: { reducedMotion: 'no-preference' } })

const everything = `layers=${overlayIds.join('~')}&map=4.3/41.5/52`

test('at rest with every layer on, the page draws no frame and moves nothing', { tag: '@map' }, async ({
  reader,
}) => {
  await reader.measures.countFrames()
  await reader.open(everything)
  await reader.map.settled()
  await reader.map.pressControl('Zoom in')
  await expect.poll(() => reader.address()).toMatch(/map=5\.3/)
  await reader.map.settled()
  expect(await reader.measures.framesDrawn(), 'frames on the way to rest').toBeGreaterThan(0)
  // Transitions under way, such as the fade of a colour, have half a second.
  await reader.wait(500)
  const atRest = await reader.measures.framesDrawn()
  await reader.wait(2000)
  expect(await reader.measures.framesDrawn(), 'frames at rest').toBe(atRest)
  expect(await reader.measures.animations(), 'animations at rest').toBe(0)
})
