/** The release whose claims and shapes are shown; citations and published data carry it. */
export const release = { version: '0.1.0', day: '2026-11-21' } as const
