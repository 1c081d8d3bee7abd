// @ts-check
import { mkdirSync } from 'node:fs'
import { photograph, startBrowser } from './photograph.mjs'
import { everyView, readmeViews } from './readme-views.mjs'

/*
 * npm run screenshots             takes the README's pictures anew
 * npm run screenshots -- --every  draws each layer alone and with others, at three sizes, light and dark, to be looked at;
 *                                 a text after it takes the views whose name contains it
 */
const every = process.argv.includes('--every')
const wanted = process.argv[process.argv.indexOf('--every') + 1] ?? ''
const views = every ? everyView().filter(({ name }) => name.includes(wanted)) : readmeViews
const folder = every ? '.cache/every-view' : 'docs/screenshots'

mkdirSync(folder, { recursive: true })
const browser = await startBrowser()
await photograph(browser, 'dist', views, folder, (path) => console.log(path))
await browser.close()
