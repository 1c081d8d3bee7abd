/** The diamond that stands for a base, in CSS pixels at its full size: from its middle to a corner, and the paper around it. */
export const baseSign = { half: 6, halo: 1.3 } as const

/** How large it is by zoom, as parts of its full size: `[from, start, to, end]`. */
export const baseSizes = [3, 0.72, 6, 1] as const
