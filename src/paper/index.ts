/** Everything that saves the map as a picture, in one module that is loaded when a reader first saves. */
export { exportPng, pngScales } from './export-png.ts'
export { type ExportOptions, exportSvg } from './export-svg.tsx'
