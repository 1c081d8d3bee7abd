import { type Insets, panelInsets, sheetShares, sizes } from './layout.ts'

/** The usual text size of a browser, in CSS pixels. */
const usualText = 16

/** The text of `layout.css`: the sizes of `layout.ts` as custom properties. */
export function layoutSheet(): string {
  return [
    '/* The sizes of layout.ts. `npm run fix` writes this file. */',
    ':root {',
    ...Object.entries(sizes).map(([name, pixels]) => `  --${dashed(name)}: ${pixels / usualText}rem;`),
    ...Object.entries(sheetShares).map(([name, share]) => `  --sheet-${name}: ${share}dvh;`),
    `  --free-wide: ${inset(panelInsets.wide.alone)};`,
    `  --free-narrow: ${inset(panelInsets.narrow.alone)};`,
    '}',
    '',
  ].join('\n')
}

function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** Insets as a value of the CSS property `inset`. */
function inset({ top, right, bottom, left }: Insets): string {
  return [top, right, bottom, left].map((pixels) => `${pixels}px`).join(' ')
}
