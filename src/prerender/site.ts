/** Where the atlas is published. */
export interface Site {
  /** The path it lives under, with a slash at both ends. */
  readonly base: string
  /** `https://host`, without a slash at the end; undefined where the build is not told. */
  readonly origin: string | undefined
}

/** The address of a page or file of ours: whole where the host is known, and else from the root of whatever host. */
export function addressOf({ base, origin }: Site, path: string): string {
  return `${origin ?? ''}${base}${path}`
}

/** Where a country's page lies within the build. */
export function countryPath(id: string): string {
  return `country/${id}/`
}

/** Where the preview of the start page lies within the build. */
export const startPreview = 'previews/atlas.png'

/** Where the preview of a country's page lies within the build. */
export function previewOf(id: string): string {
  return `previews/${id}.png`
}
