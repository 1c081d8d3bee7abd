import './paper/colours.css'
import './ui/page.css'
import './prerender/first-picture.css'
import './prerender/written-pages.css'
import { firstPainted } from './first-painted.ts'

// What the build has written is painted before the app begins, however fast it arrives.
firstPainted(document).then(() => import('./start.tsx'))
