import { isCountryId, isSphereId, type SubjectId } from '../facts/index.ts'

/** The part of a map that `Hovering` uses. */
export interface LitMap {
  getSource(id: string): unknown
  setFeatureState(
    feature: { readonly source: string; readonly id: string },
    state: { readonly hover: boolean },
  ): unknown
}

/** Highlights one subject at a time. */
export class Hovering {
  private readonly map: LitMap
  private lit: SubjectId | null = null

  constructor(map: LitMap) {
    this.map = map
  }

  /** Highlights this subject and no other, or none with null. */
  light(subject: SubjectId | null): void {
    if (subject === this.lit) return
    this.set(this.lit, false)
    this.set(subject, true)
    this.lit = subject
  }

  private set(subject: SubjectId | null, hover: boolean): void {
    if (subject === null) return
    // The highlight of a country is its outline. The arcs that end there have the same id, and do not change.
    const source = isCountryId(subject) ? 'countries' : isSphereId(subject) ? 'spheres' : 'marks'
    if (this.map.getSource(source)) this.map.setFeatureState({ source, id: subject }, { hover })
  }
}
