import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { viewStore } from '../view/store.ts'
import { keepAddressBar } from '../view/url/address-bar.ts'
import { viewAddressOf } from '../view/url/country-page.ts'
import { App } from './App.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id root to draw the atlas in.')

const address = viewAddressOf(window.location, import.meta.env.BASE_URL)
if (address !== null) window.history.replaceState(null, '', address)

keepAddressBar(viewStore, window)
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
