/**
 * How strong the shadows of mountains are, from one zoom to another, as parts of the ink's own opacity: closer up they
 * are too coarse to be more than a hint.
 */
export const reliefStrength = [4.6, 1, 6.4, 0.4] as const
