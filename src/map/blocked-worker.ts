/** Long enough, in milliseconds, for a browser that refuses a worker to say so. */
const patience = 3000

/**
 * Whether the browser, or something between it and the host, keeps the worker from starting. MapLibre says nothing
 * then and stays blank, so a worker of our own is started to see how it fares.
 */
export function isWorkerBlocked(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(address, { type: 'module' })
      const end = (blocked: boolean) => {
        window.clearTimeout(timer)
        worker.terminate()
        resolve(blocked)
      }
      const timer = window.setTimeout(() => end(false), patience)
      worker.addEventListener('error', () => end(true))
    } catch {
      resolve(true)
    }
  })
}
