import { renderToStaticMarkup } from 'react-dom/server'
import { countries } from '../facts/index.ts'
import type { ShapeFiles } from '../ground/shape-files.ts'
import { shapesOf } from '../ground/shapes.ts'
import { CountryPage } from './CountryPage.tsx'
import { FirstPicture } from './FirstPicture.tsx'
import { countryHead, type Head, startHead } from './head.ts'
import { CountryPreview, StartPreview } from './PreviewPicture.tsx'
import { StartPage } from './StartPage.tsx'
import { countryPath, previewOf, type Site, startPreview } from './site.ts'
import { headWords } from './words.ts'

/** A page that the build writes: its head, and the body before the root of the app. */
export interface WrittenPage {
  /** The file within the build. */
  readonly file: string
  readonly head: string
  readonly body: string
}

/** The start page, and a page for each country in scope. This runs in Node, in the build. */
export function writtenPages(site: Site, shapes: ShapeFiles): readonly WrittenPage[] {
  return [
    {
      file: 'index.html',
      head: headMarkup(startHead(site)),
      body: renderToStaticMarkup(
        <StartPage site={site} picture={<FirstPicture files={shapes} site={site} />} />,
      ),
    },
    ...countries.map((country) => ({
      file: `${countryPath(country.id)}index.html`,
      head: headMarkup(countryHead(country, site)),
      body: renderToStaticMarkup(<CountryPage country={country} site={site} />),
    })),
  ]
}

/** The picture that a chat shows with a link to a page. */
export interface Preview {
  /** The file within the build. */
  readonly file: string
  readonly svg: string
}

/** The preview of every page. */
export function previews(files: ShapeFiles): readonly Preview[] {
  const shapes = shapesOf(files)
  return [
    { file: startPreview, svg: renderToStaticMarkup(<StartPreview shapes={shapes} />) },
    ...countries.map((country) => ({
      file: previewOf(country.id),
      svg: renderToStaticMarkup(<CountryPreview country={country} shapes={shapes} />),
    })),
  ]
}

function headMarkup({ title, description, canonical, preview, previewSays }: Head): string {
  return renderToStaticMarkup(
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={canonical} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={headWords.atlas} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={canonical} />
      <meta property="og:image" content={preview} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={previewSays} />
      <meta name="twitter:card" content="summary_large_image" />
    </>,
  )
}
