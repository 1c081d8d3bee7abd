/** A place on the map, in degrees. */
export type LngLat = readonly [lng: number, lat: number]

/**
 * Places that bundle the arcs of one actor. Arcs that share their first hubs share a trunk and part after the last hub
 * they share. A hub keeps the drawing clear. It shows no route: nothing passes through it.
 */
export const hubs = {
  /** The trunk from America crosses the ocean and the frame of the region in its own direction. */
  atlantic: [-12, 49.8],
  carpathians: [20, 48.4],
  moldova: [27.5, 48],
  dnieper: [32, 47.6],
  donbas: [36.5, 47.4],
  kuma: [42, 46.6],
  terek: [45.2, 44],
  'lower-volga': [47.5, 46.9],
  ustyurt: [56, 46.6],
  'syr-darya': [65.5, 45],
  levant: [39.7, 38.5],
  /** Between the names of Turkmenistan and Uzbekistan. */
  'east-caspian': [54, 40.5],
  'amu-darya': [61.5, 40.3],
  zeravshan: [66.5, 39.9],
  /** Oil that a claim sends through Novorossiysk, around the thick arc that ends there. */
  kalmykia: [46, 48],
  kerch: [34.3, 46.2],
  'central-black-sea': [34.9, 42.7],
  'central-anatolia': [35.3, 38.8],
  cyprus: [33.4, 35.3],
  /** Through Atyrau and Tikhoretsk. */
  'north-caspian': [50.5, 46.9],
  kuban: [41.5, 45.7],
  makhachkala: [46.6, 43.3],
  samara: [50.2, 53.4],
  bryansk: [32.8, 53.4],
  'south-georgia': [43.2, 41.7],
  'north-anatolia': [35, 40.9],
  thrace: [27, 41.2],
  'northeast-anatolia': [42, 40.3],
  ceyhan: [37.2, 36.4],
} as const satisfies Readonly<Record<string, LngLat>>

export type HubId = keyof typeof hubs
