/**
 * How strong the shadows of mountains are, from one zoom to another, as parts of the ink's own opacity. Closer up they
 * are patches with straight edges, which could be taken for a class of their own, so that none are left.
 */
export const reliefOpacity = [4.6, 1, 6.6, 0] as const
