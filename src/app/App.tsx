import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Announcer } from '../panels/Announcer.tsx'
import { CountryList } from '../panels/CountryList.tsx'
import { Credits } from '../panels/Credits.tsx'
import { HoverLabel } from '../panels/HoverLabel.tsx'
import { LayerChips } from '../panels/LayerChips.tsx'
import { Layers } from '../panels/Layers.tsx'
import { MapControls } from '../panels/MapControls.tsx'
import { MapFailure } from '../panels/MapFailure.tsx'
import { Masthead } from '../panels/Masthead.tsx'
import { MorePages } from '../panels/MorePages.tsx'
import { Notice } from '../panels/Notice.tsx'
import { Profile } from '../panels/Profile.tsx'
import { ReadingChoice } from '../panels/ReadingChoice.tsx'
import { RouteList } from '../panels/RouteList.tsx'
import { SaveMenu } from '../panels/SaveMenu.tsx'
import { Share } from '../panels/Share.tsx'
import { ThemeButton } from '../panels/ThemeButton.tsx'
import { useShownPage } from '../panels/use-shown-page.tsx'
import type { MapFailing } from '../scene/map-failure.ts'
import type { Hovered, MapHandle } from '../scene/painter-contract.ts'
import { panelInsets } from '../ui/layout.ts'
import { Sheet } from '../ui/Sheet.tsx'
import { useTheme } from '../ui/theme.ts'
import { useNarrow } from '../ui/use-narrow.ts'
import { fitRegion, region } from '../view/camera/camera.ts'
import { openClaim, selectSubject, showAs } from '../view/store.ts'
import { useReturningFocus } from '../view/use-returning-focus.ts'
import { useView } from '../view/use-view.ts'
import styles from './App.module.css'
import { DocumentTitle } from './DocumentTitle.tsx'
import { Handover } from './handover/Handover.tsx'
import { MapSection } from './MapSection.tsx'
import { PrintSheet } from './PrintSheet.tsx'
import { savePicture } from './save-picture.ts'
import { useEscape } from './use-escape.ts'
import { useSheetHeight } from './use-sheet-height.ts'
import { appWords } from './words.ts'

function showMap(): void {
  showAs('map')
}

function closeProfile(): void {
  openClaim(null)
  selectSubject(null)
}

/** The page: the map edge to edge, and the words in panels over it, or in a sheet on a narrow window. */
export function App() {
  const narrow = useNarrow()
  const theme = useTheme()
  const subject = useView((view) => view.subject)
  const claim = useView((view) => view.claim)
  const show = useView((view) => view.show)
  const chosen = subject !== null || claim !== null
  const page = useShownPage(show)
  /** A page of words lies over everything. Nothing below it may take the focus once it is there. */
  const covered = page !== null
  const map = useRef<MapHandle>(null)
  const [failure, setFailure] = useState<MapFailing | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [hovered, setHovered] = useState<Hovered | null>(null)
  const [height, setHeight] = useSheetHeight(chosen)
  useReturningFocus()
  useEscape(covered ? showMap : closeProfile)

  /** Moves the focus to the list of countries. On a narrow window a profile hides the list, so it closes first. */
  function skipToList(): void {
    flushSync(() => {
      if (narrow) closeProfile()
      setHeight('full')
    })
    document.getElementById('countries')?.focus()
  }

  const padding = panelInsets[narrow ? 'narrow' : 'wide'][chosen ? 'profile' : 'alone']
  const save = (
    <SaveMenu
      onSave={(kind) => {
        const size = { width: window.innerWidth, height: window.innerHeight }
        return savePicture(kind, map.current?.camera() ?? fitRegion(region, size, padding), theme)
      }}
    />
  )
  const card = (
    <>
      <Masthead />
      {narrow && <LayerChips />}
      <ReadingChoice />
      <Layers />
      <CountryList />
      <RouteList />
      {narrow && (
        <>
          <MorePages />
          {save}
        </>
      )}
    </>
  )

  return (
    <>
      <button type="button" className={styles['skip']} onClick={skipToList} inert={covered}>
        {appWords.skipMap}
      </button>
      <main className={styles['page']}>
        <div className={styles['below']} inert={covered}>
          <MapSection
            key={attempt}
            ref={map}
            theme={theme}
            padding={padding}
            onFailure={setFailure}
            onHover={setHovered}
          />
          <Handover />
          <DocumentTitle />
          <PrintSheet />
          {hovered && !failure && <HoverLabel {...hovered} />}
          {failure && (
            <MapFailure
              says={failure.says}
              {...(failure.canRetry
                ? {
                    onRetry: () => {
                      setFailure(null)
                      setAttempt(attempt + 1)
                    },
                  }
                : {})}
            />
          )}
          {narrow ? (
            <Sheet height={height} onHeight={setHeight}>
              {chosen ? <Profile onClose={closeProfile} /> : card}
            </Sheet>
          ) : (
            <>
              <div className={styles['card']}>{card}</div>
              {chosen && (
                <div className={styles['profile']}>
                  <Profile onClose={closeProfile} />
                </div>
              )}
            </>
          )}
          <div className={styles['actions']} data-beside={chosen && !narrow ? 'profile' : undefined}>
            {!narrow && <MorePages />}
            <Share cameraNow={() => map.current?.camera() ?? null} />
            {!narrow && save}
            <ThemeButton />
          </div>
          <div className={styles['controls']} data-beside={chosen && !narrow ? 'profile' : undefined}>
            <MapControls
              onZoom={(steps) => map.current?.zoom(steps)}
              onPan={(right, down) => map.current?.pan(right, down)}
              onRegion={() => map.current?.showRegion()}
            />
          </div>
          <div className={styles['credits']}>
            <Credits />
          </div>
        </div>
        {page && <div className={styles['words']}>{page}</div>}
        <div className={styles['notice']}>
          <Notice />
        </div>
        <Announcer />
      </main>
    </>
  )
}
