import './symbols/colours.css'
import './ui/page.css'
import './prerender/first-picture.css'
import './prerender/written-pages.css'
import { firstPaint } from './app/handover/first-paint.ts'

// What the build has written is painted before the app begins, however fast it arrives.
firstPaint(document).then(() => import('./app/start.tsx'))
