import { isCountryId, type SubjectId } from '../facts/index.ts'

/** What hovering needs of a map. */
export interface LitMap {
  getSource(id: string): unknown
  setFeatureState(
    feature: { readonly source: string; readonly id: string },
    state: { readonly hover: boolean },
  ): unknown
}

/** Lights up one subject at a time. */
export class Hovering {
  private readonly map: LitMap
  private lit: SubjectId | null = null

  constructor(map: LitMap) {
    this.map = map
  }

  /** Lights up this subject and no other, or none. */
  light(subject: SubjectId | null): void {
    if (subject === this.lit) return
    this.set(this.lit, false)
    this.set(subject, true)
    this.lit = subject
  }

  private set(subject: SubjectId | null, hover: boolean): void {
    if (subject === null) return
    // A country is its outline; the arcs that end there have its id as well, and stay as they are.
    const source = isCountryId(subject) ? 'countries' : 'marks'
    if (this.map.getSource(source)) this.map.setFeatureState({ source, id: subject }, { hover })
  }
}
