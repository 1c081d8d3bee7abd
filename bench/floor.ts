import * as maplibregl from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { region } from '../src/view/camera/camera.ts'
import './floor.css'

// The smallest program that draws the countries. Every atlas made with MapLibre does at least this work.
const [west, south, east, north] = region

maplibregl.setWorkerUrl(workerUrl)
const answer = await fetch(`${import.meta.env.BASE_URL}geo/countries.json`)
const shapes: Topology<{ countries: GeometryCollection }> = await answer.json()
const countries = JSON.stringify(feature(shapes, shapes.objects.countries))

const map = new maplibregl.Map({
  container: 'map',
  bounds: [west, south, east, north],
  fadeDuration: 0,
  attributionControl: false,
  style: {
    version: 8,
    sources: {
      countries: {
        type: 'geojson',
        data: URL.createObjectURL(new Blob([countries], { type: 'application/json' })),
      },
    },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': '#cfd8da' } },
      { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': '#f3efe4' } },
      { id: 'borders', type: 'line', source: 'countries', paint: { 'line-color': '#8d877a' } },
    ],
  },
})
map.on('render', () => {
  if (map.isSourceLoaded('countries') && performance.getEntriesByName('floor:first-picture').length === 0) {
    performance.mark('floor:first-picture')
  }
})
map.once('idle', () => performance.mark('floor:map-settled'))
