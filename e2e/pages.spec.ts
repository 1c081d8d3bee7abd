import { pages } from '../src/view/pages.ts'
import { expect, test } from './support/people.ts'

// The pages are words over the map. They open sooner without a map.
test.beforeEach(({ reader }) => reader.readWordsAlone())

for (const { name: button, id: show, title } of pages) {
  test(`the page “${title}” opens with its button, with the keyboard and with its link, and has no barrier`, async ({
    reader,
  }) => {
    await reader.open()
    await reader.tabTo(reader.pageButton(button))
    await reader.press('Enter')
    await expect(reader.shownPage(title)).toBeVisible()
    await expect(reader.shownPage(title).getByRole('heading').first()).toBeFocused()
    expect(reader.address()).toBe(`show=${show}`)
    await reader.press('Escape')
    await reader.pageButton(button).click()
    await expect(reader.shownPage(title)).toBeVisible()

    await reader.open(`show=${show}`)
    await expect(reader.shownPage(title)).toBeVisible()
    expect(await reader.measures.barriers()).toEqual([])
    expect(await reader.measures.controlsOutOfReach()).toEqual([])
  })
}
