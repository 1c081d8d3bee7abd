/** A name on the map that needs no claim: of water, or of a country out of scope. */
export interface BasemapName {
  readonly name: string
  /** `[lng, lat]` in degrees. */
  readonly at: readonly [lng: number, lat: number]
  /** The zoom from which it is drawn. */
  readonly from: number
  /** The size of the text, in CSS pixels at zoom 4. */
  readonly size: number
}

function water(name: string, lng: number, lat: number, size: number, from = 2): BasemapName {
  return { name, at: [lng, lat], size, from }
}

function land(name: string, lng: number, lat: number, from = 3.2): BasemapName {
  return { name, at: [lng, lat], size: 10.5, from }
}

/** Seas and lakes. A name has a line break where its water is narrow. */
export const waters: readonly BasemapName[] = [
  water('Caspian\nSea', 51.5, 39, 16),
  water('Black Sea', 30.9, 43.05, 15),
  water('Mediterranean Sea', 28.6, 34.2, 14, 3),
  water('Persian Gulf', 51.2, 27.3, 12, 3.6),
  water('Red Sea', 37.2, 23.2, 12, 3.6),
  water('Arabian Sea', 64, 19, 14, 2),
  water('Aegean\nSea', 25.1, 38.6, 11, 4.6),
  water('Sea of\nAzov', 36.6, 46.1, 11, 4.6),
  water('Aral Sea', 59.6, 45.35, 11.5, 5),
  water('Lake Balkhash', 74.4, 46.85, 11, 4.4),
  water('Issyk-Kul', 77.3, 42.42, 10.5, 5.2),
  water('Gulf of\nOman', 58.6, 24.7, 11, 4.4),
  water('Garabogazköl', 53.5, 41.3, 10.5, 6),
  water('Lake Sevan', 45.35, 40.33, 10.5, 7),
  water('Lake Van', 42.95, 38.62, 10.5, 6),
  water('Lake Urmia', 45.45, 37.65, 10.5, 6),
]

/** Countries out of scope, for orientation. */
export const neighbours: readonly BasemapName[] = [
  land('Ukraine', 31.4, 48.9),
  land('Romania', 25.1, 45.9),
  land('Bulgaria', 25.2, 42.75),
  land('Greece', 22.2, 39.4),
  land('Moldova', 28.7, 47.2, 5),
  land('Belarus', 28.2, 53.4),
  land('Poland', 19.4, 52.1),
  land('Hungary', 19.4, 47.1, 4),
  land('Serbia', 20.8, 44, 4.4),
  land('Albania', 20, 41.1, 5),
  land('Italy', 12.9, 42.9),
  land('Cyprus', 33.2, 35, 4.8),
  land('Syria', 38.6, 35.1),
  land('Lebanon', 35.95, 34.1, 6),
  land('Iraq', 43.2, 33.1),
  land('Jordan', 36.9, 30.9, 4.4),
  land('Kuwait', 47.6, 29.35, 5),
  land('Qatar', 51.2, 25.3, 5),
  land('Oman', 56.8, 21.3),
  land('Yemen', 47.2, 15.8),
  land('Egypt', 29.6, 27.2),
  land('Libya', 17.6, 27.2),
  land('Algeria', 2.6, 28.2),
  land('Afghanistan', 65.6, 33.7),
  land('Pakistan', 69.3, 29.6),
  land('India', 78.3, 24.2),
  land('Nepal', 84, 28.3, 4.4),
  land('Mongolia', 102.5, 46.9),
]
