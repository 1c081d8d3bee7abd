import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import './ui/page.css'
import { keepAddressBar } from './view/address-bar.ts'
import { viewStore } from './view/store.ts'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id root to draw the atlas in.')

keepAddressBar(viewStore, window)
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
