// @ts-check
import { stopOnUnsupportedNode } from './node-version.mjs'
import { installPackages } from './packages.mjs'
import { npm, projectFolder } from './project.mjs'

stopOnUnsupportedNode()
installPackages()

if (!npm(['run', '--silent', 'build', '--', '--logLevel', 'warn'])) {
  console.error('The atlas could not be built: see above.')
  process.exit(1)
}

// Vite is imported only now, since on a fresh machine it was not installed before.
const { preview } = await import('vite')
const port = process.env['PORT']
try {
  const server = await preview({
    root: projectFolder,
    // If `PORT` is given, no other port is used.
    preview: { port: Number(port ?? 4173), strictPort: port !== undefined },
  })
  process.on('SIGINT', () => process.exit(0))
  process.on('SIGTERM', () => process.exit(0))
  console.log(`Accords Atlas is at ${server.resolvedUrls?.local[0]} (Ctrl-C stops it)`)
} catch (problem) {
  console.error(`The atlas could not be served: ${problem instanceof Error ? problem.message : problem}`)
  process.exit(1)
}
