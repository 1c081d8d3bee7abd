/** Full stops that end no sentence: of initials as in “U.S.”, and of numbers. */
const innerPoints = /\b(?:[A-Z]\.)+(?=\S|\s)|(?<=\d)\.(?=\d)|\bno\.(?=\s\d)/g

/** The number of sentences in a text; zero where it does not end in a full stop. */
export function sentencesIn(text: string): number {
  const plain = text.replace(innerPoints, '')
  if (!/[^.?!…]\.$/.test(plain)) return 0
  return plain.split(/[.?!]+[”’"')]*(?:\s+|$)/).filter((part) => part !== '').length
}

/** Words that refer to another sentence. A claim that begins with one cannot be read alone. */
export const pointsBack =
  /^(It|Its|This|That|These|Those|They|Their|He|His|She|Her|Both|The two|Such)\b(?! as)/
