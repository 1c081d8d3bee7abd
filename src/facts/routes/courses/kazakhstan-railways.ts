import { course, through } from '../../route.ts'

/** The reason why the line along the eastern shore of the Caspian is approximate. */
const shorterThanPublished =
  'Between Zhanaozen and Gorgan few places are known, so the line is shorter than the railway.'

/** The railway from the Dzungarian Gate along the north of Lake Balkhash, to the junction for Zhezkazgan. */
export const dostykZharyk = course('Alashankou–Zharyk railway', [
  through('Alashankou', 82.57, 45.17, 'CHN'),
  through('Dostyk', 82.48, 45.25, 'KAZ'),
  through('Aktogay', 79.67, 46.95, 'KAZ'),
  through('Sayak (near)', 77.27, 47.0, 'KAZ'),
  through('Balkhash', 75.0, 46.85, 'KAZ'),
  through('Moyynty', 73.37, 47.22, 'KAZ'),
  through('Agadyr', 72.86, 48.26, 'KAZ'),
  through('Zharyk', 72.84, 48.86, 'KAZ'),
])

/** The railway from the dry port at Khorgos through Almaty. */
export const altynkolShu = course('Altynkol–Shu railway', [
  through('Khorgos/Altynkol', 80.27, 44.16, 'KAZ'),
  through('Shelek (near)', 78.25, 43.6, 'KAZ'),
  through('Zhetygen', 77.12, 43.68, 'KAZ'),
  through('Almaty', 76.92, 43.32, 'KAZ'),
  through('Shamalgan', 76.62, 43.38, 'KAZ'),
  through('Otar', 75.22, 43.54, 'KAZ'),
  through('Shu', 73.76, 43.6, 'KAZ'),
])

/** The old main line through Taraz and Kyzylorda, along the Syr Darya. */
export const shuSaksaulsk = course('Shu–Saksaulsk railway', [
  through('Shu', 73.76, 43.6, 'KAZ'),
  through('Lugovoy', 72.76, 42.94, 'KAZ'),
  through('Taraz (near)', 71.37, 42.9, 'KAZ'),
  through('Tulkibas', 70.3, 42.49, 'KAZ'),
  through('Shymkent', 69.6, 42.3, 'KAZ'),
  through('Arys', 68.81, 42.43, 'KAZ'),
  through('Turkistan (near)', 68.25, 43.3, 'KAZ'),
  through('Zhanakorgan', 67.25, 43.91, 'KAZ'),
  through('Shieli', 66.74, 44.17, 'KAZ'),
  through('Tasbuget (near)', 65.55, 44.77, 'KAZ'),
  through('Kyzylorda', 65.51, 44.85, 'KAZ'),
  through('Terenozek', 64.98, 45.05, 'KAZ'),
  through('Zhosaly', 64.08, 45.49, 'KAZ'),
  through('Toretam', 63.31, 45.65, 'KAZ'),
  through('Kazaly', 62.15, 45.85, 'KAZ'),
  through('Aral', 61.66, 46.8, 'KAZ'),
  through('Saksaulsk', 61.15, 47.08, 'KAZ'),
])

/** The line of 2014 through Shalkar and over the Ustyurt. */
export const saksaulskBeyneu = course('Saksaulsk–Beyneu railway', [
  through('Saksaulsk', 61.15, 47.08, 'KAZ'),
  through('Shalqar', 59.6, 47.83, 'KAZ'),
  through('Beyneu', 55.2, 45.32, 'KAZ'),
])

/** The railway over the Ustyurt to the junction of the lines to Aktau and to Zhanaozen. */
export const beyneuMangystau = course('Beyneu–Mangystau railway', [
  through('Beyneu', 55.2, 45.32, 'KAZ'),
  through('Say-Utes', 53.53, 44.33, 'KAZ'),
  through('Shetpe', 52.15, 44.14, 'KAZ'),
  through('Mangystau', 51.32, 43.68, 'KAZ'),
])

/** The branch to Zhanaozen. */
export const mangystauZhanaozen = course('Mangystau–Zhanaozen railway', [
  through('Mangystau', 51.32, 43.68, 'KAZ'),
  through('Munayshy (near)', 52.11, 43.49, 'KAZ'),
  through('Zhanaozen', 52.86, 43.34, 'KAZ'),
])

/** The railway of 2014 east of the bay of Garabogazkol. */
export const zhanaozenBereket = course(
  'Zhanaozen–Bereket railway',
  [
    through('Zhanaozen', 52.86, 43.34, 'KAZ'),
    through('Serhetyaka, south of the border', 53.9, 42.1, 'TKM'),
    through('east of Garabogazkol', 55.0, 41.3, 'TKM'),
    through('Gyzylgaya (near)', 55.47, 40.62, 'TKM'),
    through('Bereket', 55.52, 39.24, 'TKM'),
  ],
  shorterThanPublished,
)

/** The railway of 2014 over the border of Turkmenistan and Iran. */
export const bereketGorgan = course(
  'Bereket–Gorgan railway',
  [
    through('Bereket', 55.52, 39.24, 'TKM'),
    through('Etrek (near)', 54.77, 37.68, 'TKM'),
    through('Incheh Borun (near)', 54.72, 37.45, 'IRN'),
    through('Gorgan', 54.44, 36.84, 'IRN'),
  ],
  shorterThanPublished,
)

/** The Trans-Iranian railway over the Alborz. */
export const gorganTehran = course('Gorgan–Tehran railway', [
  through('Gorgan', 54.44, 36.84, 'IRN'),
  through('Bandar-e Gaz', 53.95, 36.77, 'IRN'),
  through('Behshahr', 53.55, 36.69, 'IRN'),
  through('Sari', 53.06, 36.56, 'IRN'),
  through('Qaem Shahr', 52.89, 36.48, 'IRN'),
  through('Pol-e Sefid', 53.06, 36.12, 'IRN'),
  through('Firuzkuh', 52.77, 35.76, 'IRN'),
  through('Garmsar', 52.31, 35.23, 'IRN'),
  through('Varamin', 51.65, 35.32, 'IRN'),
  through('Tehran (Aprin dry port)', 51.23, 35.53, 'IRN'),
])
