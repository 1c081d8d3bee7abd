/** The faces of the picture's text: country and port names strong, water in an italic. */
export type Face = 'plain' | 'strong' | 'water'

/** The font family of a face, with its fallbacks. */
export const faces: Readonly<Record<Face, { readonly family: string; readonly weight: number }>> = {
  plain: { family: "'Libre Franklin', 'Franklin Gothic Medium', Arial, sans-serif", weight: 400 },
  strong: { family: "'Libre Franklin', 'Franklin Gothic Medium', Arial, sans-serif", weight: 600 },
  water: { family: "Newsreader, 'Iowan Old Style', Georgia, serif", weight: 400 },
}

/** The distance from the middle of a line to its baseline, in multiples of the size: half the height of a capital. */
export const baseline = 0.36

/** Letters by their width, in hundredths of the size, measured in the files of the faces to the nearest two. */
const letters: Readonly<Record<Face, Readonly<Record<number, string>>>> = {
  plain: {
    20: ' ,.',
    24: "ijl'",
    28: 'I',
    36: 'f',
    40: 'rtJ-',
    48: 'z',
    52: 'sy',
    56: 'ackuvx+',
    60: 'bdeghnopqFL',
    64: 'ESTZ',
    68: 'BPRXY',
    72: 'ACDGHKUV',
    76: 'NOQ',
    80: 'w',
    92: 'mM',
    104: 'W',
  },
  strong: {
    20: ' ',
    24: "ijl,.'",
    32: 'I',
    36: '-',
    40: 'frt',
    44: 'J',
    52: 'sz',
    56: 'acvxy+',
    60: 'bdehknopquL',
    64: 'gEF',
    68: 'STZ',
    72: 'BCKPRUVXY',
    76: 'ADGHNOQ',
    80: 'w',
    92: 'mM',
    108: 'W',
  },
  water: {
    20: "'",
    24: 'j ,.',
    28: 'il',
    32: 'ftI',
    36: 'cs-',
    40: 'egr',
    44: 'ozJ',
    48: 'abdhkqvxy',
    52: 'npu+',
    56: 'FLS',
    60: 'PZ',
    64: 'BERTY',
    68: 'wACKVX',
    72: 'GU',
    76: 'mDHNOQ',
    92: 'W',
    96: 'M',
  },
}

function widthsOf(face: Face): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(letters[face]).flatMap(([width, all]) =>
      [...all].map((letter): [string, number] => [letter, Number(width) / 100]),
    ),
  )
}

const widths = { plain: widthsOf('plain'), strong: widthsOf('strong'), water: widthsOf('water') }

/** The width of a letter with an accent or of another script: about that of an n. */
const otherwise = 0.6

/** The width of a text, in multiples of its size. It is calculated, so it is the same in a page and in Node. */
export function textWidth(text: string, face: Face, spacing: number): number {
  return [...text].reduce((sum, letter) => sum + (widths[face].get(letter) ?? otherwise) + spacing, 0)
}

/** A text on one line, or on two of similar length where one would be longer than `most`, in multiples of its size. */
export function wrapped(text: string, face: Face, spacing: number, most: number): readonly string[] {
  const lines = text.split('\n')
  if (lines.length > 1) return lines
  if (textWidth(text, face, spacing) <= most) return [text]
  const words = text.split(' ')
  const pairs = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')])
  const longest = (pair: readonly string[]) => Math.max(...pair.map((line) => textWidth(line, face, spacing)))
  const [best] = pairs.sort((one, other) => longest(one) - longest(other))
  return best ?? [text]
}

/** A word in pieces as long as possible but no wider than `most`: links have no spaces to break at. */
function piecesOf(word: string, face: Face, most: number): readonly string[] {
  const pieces = ['']
  for (const letter of word) {
    const longer = pieces.at(-1) + letter
    if (longer === letter || textWidth(longer, face, 0) <= most) pieces[pieces.length - 1] = longer
    else pieces.push(letter)
  }
  return pieces
}

/** A text on as many lines as it needs, none wider than `most`, in multiples of its size. */
export function linesOf(text: string, face: Face, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ').flatMap((whole) => piecesOf(whole, face, most))) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && textWidth(longer, face, 0) <= most) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
