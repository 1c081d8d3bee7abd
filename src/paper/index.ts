/** What the page asks of paper besides the map itself, all in one, so that it can be loaded when it is asked for. */
export { exportPng, pngScales } from './export-png.ts'
export { type ExportOptions, exportSvg } from './export-svg.tsx'
export { PrintPicture } from './PrintPicture.tsx'
