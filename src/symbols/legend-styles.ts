/** The little picture beside a row of a legend, in CSS pixels. */
export const legendSymbol = {
  width: 28,
  height: 16,
  /** Of the line around an area, which lies within the picture. */
  border: 1,
  /** From the sides to where a line begins and ends. */
  margin: 1,
  /** Of the letters that stand for further spheres. */
  letters: { size: 11, weight: 600, baseline: 12 },
} as const
