/** What it takes to save the map as a picture, in one, so that it can be loaded when somebody asks for it. */
export { exportPng, pngScales } from './export-png.ts'
export { type ExportOptions, exportSvg } from './export-svg.tsx'
