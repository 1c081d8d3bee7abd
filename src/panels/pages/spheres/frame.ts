import type { Extent } from '../../../view/camera/camera.ts'

/** The frame of every small map: the countries that any sphere names, with the Levant and the south of Iran. */
export const frame: Extent = [25.5, 29.5, 87.5, 55.5]
