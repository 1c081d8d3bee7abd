/** Functions that run inside the page. Each is sent there as text, so it can use nothing from outside. */

/** The controls with names that a reader cannot press, at any scroll position of the panels. */
export function outOfReach(): readonly string[] {
  const controls = [
    ...document.querySelectorAll<HTMLElement>(
      'button, a[href], input, summary, [role="switch"], [role="radio"]',
    ),
  ]
  const page = document.documentElement
  const covered = (control: HTMLElement) => {
    control.scrollIntoView({ block: 'center', inline: 'center' })
    // A script can scroll a box that hides its overflow, but a reader cannot.
    for (let box = control.parentElement; box; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box)
      if (overflowY === 'hidden' || overflowY === 'clip') box.scrollTop = 0
      if (overflowX === 'hidden' || overflowX === 'clip') box.scrollLeft = 0
    }
    const { left, right, top, bottom } = control.getBoundingClientRect()
    if (left < -0.5 || top < -0.5 || right > page.clientWidth + 0.5 || bottom > page.clientHeight + 0.5)
      return true
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    return !(hit && (control.contains(hit) || hit.contains(control)))
  }
  const offered = (control: HTMLElement) =>
    control.checkVisibility({ visibilityProperty: true }) &&
    !control.closest('[inert], [aria-hidden="true"]') &&
    // The link over the map is off the page until it has the focus.
    !control.textContent?.startsWith('Skip ')
  const nameOf = (control: HTMLElement) =>
    control.getAttribute('aria-label') ?? control.textContent?.trim().slice(0, 60) ?? control.tagName
  // The middle of a country's box may be outside its land.
  const boxes = controls.filter((control) => control instanceof HTMLElement)
  return boxes.filter((control) => offered(control) && covered(control)).map(nameOf)
}

/** A place of the focus, and why a reader cannot see it there; empty if a reader can. */
export interface Stop {
  readonly name: string
  readonly fault: string
}

/** The place of the focus, or null if no element has it. */
export function stopOfFocus(): Stop | null {
  const control = document.activeElement
  if (!(control instanceof HTMLElement) || control === document.body) return null
  const name = control.getAttribute('aria-label') ?? control.textContent?.trim().slice(0, 60) ?? ''
  const { outlineStyle, outlineWidth, pointerEvents } = getComputedStyle(control)
  const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  // The map on paper draws its ring above its names, on the parent of the element with the focus.
  const around = control.parentElement && getComputedStyle(control.parentElement, '::after')
  const framed = around?.borderStyle === 'solid' && Number.parseFloat(around.borderWidth) >= 2
  const { left, right, top, bottom } = control.getBoundingClientRect()
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 }
  const hit = document.elementFromPoint(middle.x, middle.y)
  if (!outlined && !framed) return { name, fault: 'has no ring' }
  if (!hit) return { name, fault: 'is off the page' }
  // A hit test never finds an element without pointer events. Such an element is visible if the map around it is.
  const ground = pointerEvents === 'none' ? control.closest('section') : null
  if (!control.contains(hit) && !hit.contains(control) && !ground?.contains(hit)) {
    return { name, fault: `is behind ${hit.tagName} ${hit.textContent?.trim().slice(0, 30)}` }
  }
  return { name, fault: '' }
}

/** The difference of two pictures of the same place, as a part of the change by a shift of one pixel. */
export interface Shift {
  readonly across: number
  readonly down: number
}

/** Compares two PNG pictures in Base64. */
export async function shiftBetween([one, other]: readonly [string, string]): Promise<Shift> {
  async function pixelsOf(picture: string): Promise<ImageData> {
    const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    if (!context) throw new Error('No canvas to compare pictures on.')
    context.drawImage(bitmap, 0, 0)
    return context.getImageData(0, 0, bitmap.width, bitmap.height)
  }
  /** The sum of all differences, with the second picture moved right and down. */
  function difference(a: ImageData, b: ImageData, right: number, down: number): number {
    let sum = 0
    for (let y = 1; y < a.height; y++) {
      for (let x = 1; x < a.width; x++) {
        const at = (y * a.width + x) * 4
        const from = ((y - down) * a.width + (x - right)) * 4
        for (let channel = 0; channel < 3; channel++) {
          sum += Math.abs((a.data[at + channel] ?? 0) - (b.data[from + channel] ?? 0))
        }
      }
    }
    return sum
  }
  const a = await pixelsOf(one)
  const b = await pixelsOf(other)
  const now = difference(a, b, 0, 0)
  return { across: now / difference(a, a, 1, 0), down: now / difference(a, a, 0, 1) }
}

interface Kept {
  readonly before: string
  readonly after: string
  /** `#rrggbb` */
  readonly colour: string
}

/** The part of the pixels with exactly a colour in one picture that have it in the other too. */
export async function partKept({ before, after, colour }: Kept): Promise<number> {
  async function coloured(picture: string): Promise<readonly boolean[]> {
    const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    if (!context) throw new Error('No canvas to compare pictures on.')
    context.drawImage(bitmap, 0, 0)
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
    const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
    return Array.from({ length: data.length / 4 }, (_, at) =>
      wanted.every((value, channel) => data[4 * at + channel] === value),
    )
  }
  const [one, other] = [await coloured(before), await coloured(after)]
  return one.filter((has, at) => has && other[at]).length / one.filter(Boolean).length
}
