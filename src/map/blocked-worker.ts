/** A browser that refuses a worker reports it within this time, in milliseconds. */
const patience = 3000

/**
 * Whether the browser, or something between it and the host, keeps the worker from starting. MapLibre reports nothing then
 * and stays blank, so this function starts a worker of its own.
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
