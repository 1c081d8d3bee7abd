/** How far something reaches in from each edge of the map, in CSS pixels. */
export interface Insets {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** Widths of the window in CSS pixels. The layout of the page changes below each of them. */
export const breakpoints = {
  /** Below it, a written page has its picture above its words, not beside them. */
  roomy: 1000,
  /** Below it, panels beside the map would leave no map, so all of them are in a sheet from below. */
  narrow: 900,
  /** Below it, tables become lists and the credits are shorter. */
  small: 600,
  /** Below it, the headline takes a line more. The sheet is higher, so the chips below the headline stay in sight. */
  smallest: 360,
} as const

/** Sizes in CSS pixels at the usual text size. Style sheets have them in rem, so panels grow with the reader's text. */
export const sizes = {
  gap: 16,
  cardWidth: 312,
  profileWidth: 424,
  /** From the top of the window to the first thing below its row of buttons. */
  belowActions: 64,
  /** From the bottom of the window to the last thing above the credits. */
  aboveCredits: 40,
  sheetPeek: 188,
  sheetPeekSmallest: 236,
} as const

/** Heights of the sheet in hundredths of the height of the window. */
export const sheetShares = { half: 55, full: 92 } as const

/** How far the sheet may cover the margin around the shown extent, in CSS pixels. */
const underSheet = 24
/** The margin at both sides of a narrow window, in CSS pixels. */
const narrowMargin = 12
/** The half sheet of a small phone, in CSS pixels; the camera does not follow the height of the window. */
const halfSheet = 420

const besideCard: Insets = {
  top: sizes.gap,
  right: sizes.gap,
  bottom: sizes.aboveCredits,
  left: sizes.cardWidth + 2 * sizes.gap,
}
const aboveSheet: Insets = {
  top: sizes.belowActions,
  right: narrowMargin,
  bottom: sizes.sheetPeek - underSheet,
  left: narrowMargin,
}

/** How far panels cover the map, by the width of the window and by whether a profile is open. */
export const panelInsets = {
  wide: { alone: besideCard, profile: { ...besideCard, right: sizes.profileWidth + 2 * sizes.gap } },
  narrow: { alone: aboveSheet, profile: { ...aboveSheet, bottom: halfSheet } },
} as const
