/** Where the atlas is published. */
export interface Site {
  /** Its path on the host, with a slash at both ends. */
  readonly base: string
  /** `https://host`, without a slash at the end; undefined where the build does not know it. */
  readonly origin: string | undefined
}

/** The address of a page or file of ours: absolute where the host is known, else from the root of the host. */
export function addressOf({ base, origin }: Site, path: string): string {
  return `${origin ?? ''}${base}${path}`
}

/** The path of a country's page within the build. */
export function countryPath(id: string): string {
  return `country/${id}/`
}

/** The path of the preview of the start page within the build. */
export const startPreview = 'previews/atlas.png'

/** The path of the preview of a country's page within the build. */
export function previewOf(id: string): string {
  return `previews/${id}.png`
}
