// @ts-check

/**
 * The promise that the page talks to nobody but its own host, kept by the browser.
 *
 * `blob:` is there for the shapes, which the page decodes once and hands to MapLibre by address. Nothing may be
 * inline or evaluated, so a built page with an inline script, style element or style attribute breaks at once.
 */
const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self' blob:",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
}

/**
 * Writes the policy into the built page. Not into the one of `npm run dev`, whose hot reload needs inline scripts.
 *
 * @returns {import('vite').Plugin}
 */
export function contentSecurityPolicy() {
  const content = Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      // First in the head: a policy holds only for what comes after it.
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content },
          injectTo: 'head-prepend',
        },
      ],
    },
  }
}
