/** The picture that a chat shows with a link, in CSS pixels: words on the left, a map on the right. */
export const previewLayout = {
  width: 1200,
  height: 630,
  /** The width of the words. */
  words: 440,
  margin: 40,
  line: 2,
  boldWeight: 600,
  title: { size: 58, top: 112, step: 62 },
  subtitle: { size: 27, top: 150, step: 34 },
  legend: { top: 228, step: 38, width: 44, height: 24, corner: 3, size: 21, textLeft: 58, baseline: 19 },
  status: { width: 64, height: 40, corner: 4, size: 27, textLeft: 78, baseline: 29 },
  meaning: { size: 24, top: 100, step: 31 },
  contested: { size: 21, top: 210 },
  source: { size: 19, top: 556, step: 26 },
  name: { size: 19, top: 52, letterSpacing: 1.5 },
} as const
