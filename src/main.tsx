import './symbols/colours.css'
import './ui/page.css'
import './prerender/first-picture.css'
import './prerender/written-pages.css'
import { firstPaint } from './app/handover/first-paint.ts'

// The page that the build wrote is painted before the app starts, however fast the app arrives.
firstPaint(document).then(() => import('./app/start.tsx'))
