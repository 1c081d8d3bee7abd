import franklinRegular from '@fontsource/libre-franklin/files/libre-franklin-latin-400-normal.woff2?url'
import franklinSemibold from '@fontsource/libre-franklin/files/libre-franklin-latin-600-normal.woff2?url'
import newsreaderItalic from '@fontsource/newsreader/files/newsreader-latin-400-italic.woff2?url'
import newsreaderSemibold from '@fontsource/newsreader/files/newsreader-latin-600-normal.woff2?url'

/** Pixels of the picture per CSS pixel: as on the screen, twice as sharp, and 300 per inch. */
export const pngScales = { screen: 1, double: 2, print: 300 / 96 } as const

const fonts = [
  { family: 'Libre Franklin', weight: 400, style: 'normal', address: franklinRegular },
  { family: 'Libre Franklin', weight: 600, style: 'normal', address: franklinSemibold },
  { family: 'Newsreader', weight: 400, style: 'italic', address: newsreaderItalic },
  { family: 'Newsreader', weight: 600, style: 'normal', address: newsreaderSemibold },
] as const

/**
 * A picture of `exportSvg` as PNG. A browser draws an SVG image without the fonts of the page, so they are put into it.
 * They come from the page's own host.
 *
 * @throws {Error} where the browser cannot draw so large a picture
 */
export async function exportPng(svg: string, scale: number): Promise<Blob> {
  const faces = await Promise.all(fonts.map(faceOf))
  const dressed = svg.replace(/<svg[^>]*>/, (start) => `${start}<style>${faces.join('')}</style>`)
  const address = URL.createObjectURL(new Blob([dressed], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(image.naturalWidth * scale)
    canvas.height = Math.round(image.naturalHeight * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await blobOf(canvas)
  } finally {
    URL.revokeObjectURL(address)
  }
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else
        reject(new Error(`The browser cannot draw a picture of ${canvas.width} by ${canvas.height} pixels.`))
    }, 'image/png')
  })
}

/** The CSS rule of a font; empty where the font cannot be loaded, and the text is then in another face. */
async function faceOf({ family, weight, style, address }: (typeof fonts)[number]): Promise<string> {
  try {
    const answer = await fetch(address)
    if (!answer.ok) return ''
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
    const source = `url(data:font/woff2;base64,${btoa(text)})`
    return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:${source}}`
  } catch {
    return ''
  }
}
