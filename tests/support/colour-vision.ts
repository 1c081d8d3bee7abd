/** Simulated colour blindness: matrices for complete dichromacy (Machado et al. 2009, linear RGB). */
export const visions = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
  greyscale: [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722],
} as const
export type Vision = keyof typeof visions

type Triple = readonly [number, number, number]

function linear(hex: string): Triple {
  const channel = (start: number) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function seen([r, g, b]: Triple, vision: Vision): Triple {
  const m = visions[vision]
  const row = (at: number) =>
    Math.min(1, Math.max(0, (m[at] ?? 0) * r + (m[at + 1] ?? 0) * g + (m[at + 2] ?? 0) * b))
  return [row(0), row(3), row(6)]
}

/** The CIELAB coordinates of a colour under D65. */
function lab([r, g, b]: Triple): Triple {
  const curve = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)
  const x = curve((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047)
  const y = curve(0.2126 * r + 0.7152 * g + 0.0722 * b)
  const z = curve((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** The difference of two colours to a reader, as CIELAB dE76; about 2.3 is just noticeable. */
export function difference(one: string, other: string, vision: Vision): number {
  const [l, a, b] = lab(seen(linear(one), vision))
  const [m, c, d] = lab(seen(linear(other), vision))
  return Math.hypot(l - m, a - c, b - d)
}

/** The lightness of a colour, from 0 to 100. */
export function lightness(hex: string): number {
  return lab(linear(hex))[0]
}
