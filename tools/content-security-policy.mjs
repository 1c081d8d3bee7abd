// @ts-check

/**
 * The policy with which the browser enforces that the page makes no request to another host.
 *
 * `blob:` is for the shapes, which the page decodes once and gives to MapLibre by address. Nothing may be inline or
 * evaluated, so a built page with an inline script, style element or style attribute fails at once.
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
 * Writes the policy into the built page. The page of `npm run dev` has none, because hot reload needs inline scripts.
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
      // The policy is first in the head: it does not apply to anything before it.
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
