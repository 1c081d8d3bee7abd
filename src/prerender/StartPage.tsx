import type { ReactNode } from 'react'
import { Credits } from '../panels/Credits.tsx'
import { Masthead } from '../panels/Masthead.tsx'
import { CountryLinks } from './CountryLinks.tsx'
import type { Site } from './site.ts'
import { WrittenLegend, WrittenReadings } from './WrittenLegend.tsx'

interface StartPageProps {
  readonly site: Site
  readonly picture: ReactNode
}

/** The start page before any script. The picture comes first, so no paint is without it. */
export function StartPage({ site, picture }: StartPageProps) {
  return (
    <div id="first-page" className="written-start">
      {picture}
      <main className="written-card">
        <Masthead />
        <WrittenReadings />
        <WrittenLegend />
        <CountryLinks site={site} />
      </main>
      <div className="written-credits">
        <Credits />
      </div>
    </div>
  )
}
