// @ts-check

/** The same as "engines" in package.json, which npm only warns about. */
const supported = [
  { from: [20, 19], below: [21, 0] },
  { from: [22, 12], below: [23, 0] },
  { from: [24, 0], below: [Number.POSITIVE_INFINITY, 0] },
]

/**
 * @param {string} version in Node's form: `20.19.0`
 * @returns {boolean}
 */
export function runsAtlas(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return supported.some(
    ({ from, below }) => !isBefore([major, minor], from) && isBefore([major, minor], below),
  )
}

/** Ends with one plain sentence where the tools would later fail with an obscure error. */
export function stopOnUnsupportedNode() {
  if (runsAtlas(process.versions.node)) return
  console.error(
    `Accords Atlas needs Node 20.19 or a later 20, 22.12 or a later 22, or 24 and up; this is Node ${process.versions.node}.`,
  )
  process.exit(1)
}

/**
 * @param {number[]} version
 * @param {number[]} other
 */
function isBefore([major = 0, minor = 0], [otherMajor = 0, otherMinor = 0]) {
  return major < otherMajor || (major === otherMajor && minor < otherMinor)
}
