// @ts-check
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { photograph, startBrowser } from './photograph.mjs'
import { npm, projectFolder } from './project.mjs'
import { readmeViews } from './readme-views.mjs'

/*
 * npm run views:compare -- REVISION  draws the README's views with the build of that revision (HEAD~1 without one) and with
 * the working tree, and writes .cache/views/index.html: before, after, and the changes in red.
 */
const revision = process.argv[2] ?? 'HEAD~1'
const cache = join(projectFolder, '.cache/views')
const base = join(cache, 'base')
const [before, after] = [join(cache, 'before'), join(cache, 'after')]

rmSync(before, { recursive: true, force: true })
rmSync(after, { recursive: true, force: true })
for (const folder of [before, after]) mkdirSync(folder, { recursive: true })

checkOut()
const [buildBefore, buildAfter] = [join(cache, 'build-before'), join(cache, 'build-after')]
build(base, buildBefore)
build(projectFolder, buildAfter)
git(['worktree', 'remove', '--force', base])

const browser = await startBrowser()
await photograph(browser, buildBefore, readmeViews, before, (path) => console.log(path))
await photograph(browser, buildAfter, readmeViews, after, (path) => console.log(path))
const rows = []
for (const { name } of readmeViews) rows.push(await rowOf(name))
await browser.close()

writeFileSync(join(cache, 'index.html'), pageOf(rows))
for (const { name, share } of rows) console.log(`${name}: ${percent(share)} of the pixels changed`)
console.log('Look at them in .cache/views/index.html')

/** The tree of the revision, with this tree's packages where both lock files are the same. */
function checkOut() {
  git(['worktree', 'remove', '--force', base], true)
  git(['worktree', 'add', '--detach', '--force', base, revision])
  const lock = (/** @type {string} */ folder) => readFileSync(join(folder, 'package-lock.json'), 'utf8')
  const packages = join(projectFolder, 'node_modules')
  if (lock(base) === lock(projectFolder) && existsSync(packages)) {
    symlinkSync(packages, join(base, 'node_modules'), 'junction')
  } else npm(['ci', '--silent'], {}, base)
}

/** @type {(folder: string, outDir: string) => void} */
function build(folder, outDir) {
  const words = ['run', '--silent', 'build', '--', '--logLevel', 'warn', '--outDir', outDir, '--emptyOutDir']
  if (!npm(words, {}, folder)) throw new Error(`The build in ${folder} failed.`)
}

/** @type {(words: readonly string[], mayFail?: boolean) => void} */
function git(words, mayFail = false) {
  const { status } = spawnSync('git', words, { cwd: projectFolder, stdio: mayFail ? 'ignore' : 'inherit' })
  if (status !== 0 && !mayFail) throw new Error(`git ${words.join(' ')} failed.`)
}

/**
 * Compares the two pictures of a view, pixel by pixel, in a page of the browser that took them.
 *
 * @param {string} name
 * @returns {Promise<{ name: string, share: number, changed: string }>} `changed` is an address of a PNG
 */
async function rowOf(name) {
  const addressOf = (/** @type {string} */ folder) =>
    `data:image/png;base64,${readFileSync(join(folder, `${name}.png`)).toString('base64')}`
  const page = await browser.newPage()
  const found = await page.evaluate(
    async ([one = '', other = '']) => {
      const pixelsOf = async (/** @type {string} */ address) => {
        const image = new Image()
        image.src = address
        await image.decode()
        const canvas = new OffscreenCanvas(image.width, image.height)
        const context = canvas.getContext('2d')
        if (!context) throw new Error('The browser offers no canvas.')
        context.drawImage(image, 0, 0)
        return context.getImageData(0, 0, image.width, image.height)
      }
      const [was, is] = [await pixelsOf(one), await pixelsOf(other)]
      let count = 0
      for (let at = 0; at < is.data.length; at += 4) {
        const far = [0, 1, 2].some(
          (part) => Math.abs((is.data[at + part] ?? 0) - (was.data[at + part] ?? 0)) > 8,
        )
        if (far) count++
        const grey = 200 + (is.data[at + 1] ?? 0) / 5
        is.data.set(far ? [220, 0, 40, 255] : [grey, grey, grey, 255], at)
      }
      const canvas = document.createElement('canvas')
      canvas.width = is.width
      canvas.height = is.height
      canvas.getContext('2d')?.putImageData(is, 0, 0)
      return { share: count / (is.width * is.height), changed: canvas.toDataURL('image/png') }
    },
    [addressOf(before), addressOf(after)],
  )
  await page.close()
  return { name, ...found }
}

/** @type {(share: number) => string} */
function percent(share) {
  return `${(100 * share).toFixed(2)} %`
}

/** @type {(rows: readonly { name: string, share: number, changed: string }[]) => string} */
function pageOf(rows) {
  const sections = rows.map(
    ({ name, share, changed }) => `<h2>${name}: ${percent(share)} changed</h2>
<p><img src="before/${name}.png" alt="before"><img src="after/${name}.png" alt="after"><img src="${changed}" alt="changed"></p>`,
  )
  return `<!doctype html><meta charset="utf-8"><title>Before and after</title>
<style>img { width: 32%; margin-right: 1%; vertical-align: top }</style>
${sections.join('\n')}
`
}
