/** So many steps are one pixel of the plane: a quarter of a pixel is seen by nobody, and whole numbers weigh less. */
export const stepsPerPixel = 4

/** Path data of relative lines, as src/paper writes it, on a grid of whole steps; what collapses is left out. */
export function inWholeSteps(path: string): string {
  return [...path.matchAll(/M([^Ml]+)l([^Mz]*)(z?)/g)]
    .map(([, start, lines, end]) => {
      const [[x, y] = [0, 0]] = pairs(start)
      let [right, down] = [x, y]
      let [column, row] = [steps(x), steps(y)]
      let written = ''
      const begin = joined(`${column}`, row)
      for (const [dx, dy] of pairs(lines)) {
        right += dx
        down += dy
        const [nextColumn, nextRow] = [steps(right), steps(down)]
        if (nextColumn === column && nextRow === row) continue
        written = joined(joined(written, nextColumn - column), nextRow - row)
        column = nextColumn
        row = nextRow
      }
      return written === '' ? '' : `M${begin}l${written}${end}`
    })
    .join('')
}

function steps(pixels: number): number {
  return Math.round(pixels * stepsPerPixel)
}

function pairs(text = ''): [number, number][] {
  const numbers = (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
  return numbers.flatMap((x, index): [number, number][] =>
    index % 2 === 0 ? [[x, numbers[index + 1] ?? 0]] : [],
  )
}

/** A number after another needs a space unless its sign divides them. */
function joined(before: string, number: number): string {
  return before === '' || number < 0 ? `${before}${number}` : `${before} ${number}`
}
