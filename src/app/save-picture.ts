import { loadShapes } from '../ground/load-shapes.ts'
import { loadSphereLines } from '../ground/load-sphere-lines.ts'
import type { Theme } from '../overlays/index.ts'
import type { PictureKind } from '../panels/SaveMenu.tsx'
import { drawsSphereLines, sceneOf } from '../scene/scene.ts'
import type { Camera } from '../view/camera/camera.ts'
import { viewStore } from '../view/store.ts'
import { shareLink } from '../view/url/address-bar.ts'

/**
 * Draws the view again as a picture of its own, and hands it to the browser to save. The drawing code is fetched when it is
 * first needed.
 *
 * @throws {Error} where the shapes cannot be loaded or the browser cannot make so large a picture
 */
export async function savePicture(kind: PictureKind, camera: Camera, theme: Theme): Promise<void> {
  const { view } = viewStore.getState()
  const [paper, shapes, sphereLines] = await Promise.all([
    import('../paper/index.ts'),
    loadShapes(new AbortController().signal),
    drawsSphereLines(sceneOf(view)) ? loadSphereLines(view.reading) : null,
  ])
  const svg = paper.exportSvg(view, {
    shapes,
    sphereLines,
    camera,
    size: { width: window.innerWidth, height: window.innerHeight },
    theme,
    link: shareLink({ ...view, camera }, window.location),
  })
  const blob =
    kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await paper.exportPng(svg, scaleOf(kind))
  const anchor = document.createElement('a')
  anchor.href = URL.createObjectURL(blob)
  anchor.download = `accords-atlas.${kind === 'svg' ? 'svg' : 'png'}`
  anchor.click()
  // The browser reads the address when it starts to save, after this task.
  window.setTimeout(() => URL.revokeObjectURL(anchor.href), 60_000)

  function scaleOf(png: Exclude<PictureKind, 'svg'>): number {
    return {
      png: paper.pngScales.screen,
      'png-double': paper.pngScales.double,
      'png-print': paper.pngScales.print,
    }[png]
  }
}
