/** The little picture beside a row of a legend, in CSS pixels. */
export const legendSymbol = {
  width: 28,
  height: 16,
  /** The width of the line around an area. The line is within the picture. */
  border: 1,
  /** The distance of the ends of a line from the sides. */
  margin: 1,
  /** How large the sign of a contested country is, as a part of its size on the map: it fits inside the outline. */
  contestedScale: 0.7,
  /** The top of the line of a sphere, and the middle of the row of pips below it. */
  lineTop: 2,
  pipsMiddle: 11,
} as const
