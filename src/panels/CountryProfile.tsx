import { useEffect, useState } from 'react'
import {
  basicsSource,
  type CountryId,
  claimsAbout,
  countries,
  countryOf,
  type ReadingId,
  readingOf,
  rungOf,
  statusOf,
} from '../facts/index.ts'
import { Button } from '../ui/Button.tsx'
import { chooseReading } from '../view/store.ts'
import { ClaimGroups } from './ClaimGroups.tsx'
import { FlowList } from './FlowList.tsx'
import { namesOfSources } from './names-of-sources.ts'
import styles from './Profile.module.css'
import { ProfileFrame } from './ProfileFrame.tsx'
import { StatusLine } from './StatusLine.tsx'
import { Tensions } from './Tensions.tsx'
import { countryWords } from './words/profiles.ts'

interface CountryProfileProps {
  readonly country: CountryId
  readonly reading: ReadingId
  readonly onClose: () => void
}

/** The address of a country's flag. Undefined until the file of flags arrives, which the first profile fetches. */
function useFlag(country: CountryId): string | undefined {
  const [flag, setFlag] = useState<string>()
  useEffect(() => {
    let shown = true
    const code = countries.find((one) => one.id === country)?.flag
    import('./flags.ts').then(({ flagAddress }) => {
      if (shown && code) setFlag(flagAddress(code))
    })
    return () => {
      shown = false
    }
  }, [country])
  return flag
}

/** A country: its status, according to whom, and every claim about it in the chosen reading. */
export function CountryProfile({ country, reading, onClose }: CountryProfileProps) {
  const record = countryOf(country)
  const all = claimsAbout(country)
  const sources: readonly string[] = readingOf(reading).sources
  const said = all.filter((claim) => sources.includes(claim.source))
  const flag = useFlag(country)
  return (
    <ProfileFrame title={record.name} kind={countryWords.kind} onClose={onClose} {...(flag ? { flag } : {})}>
      <StatusLine country={country} reading={reading} />
      {said.length === 0 && (
        <p className={styles['summary']}>{countryWords.silent(record.name, namesOfSources(reading))}</p>
      )}
      <OtherReading country={country} reading={reading} />
      <FlowList country={country} reading={reading} />
      <Tensions subject={country} />
      <ClaimGroups claims={said} subject={country} />
      <BasicsLine country={country} />
    </ProfileFrame>
  )
}

/** Compares the reading of the articles with that of the record, and switches to the other one. */
function OtherReading({ country, reading }: { readonly country: CountryId; readonly reading: ReadingId }) {
  const other: ReadingId = reading === 'record' ? 'articles' : 'record'
  const sources: readonly string[] = readingOf(other).sources
  const count = claimsAbout(country).filter((claim) => sources.includes(claim.source)).length
  if (count === 0) return null
  const here = rungOf(statusOf(country, reading).rung).name
  const there = rungOf(statusOf(country, other).rung).name
  const differs = here === there ? '' : countryWords.differs(there, here)
  const has = other === 'record' ? countryWords.recordHas(count) : countryWords.articlesHave(count)
  return (
    <p className={styles['aside']}>
      {`${has}${differs} `}
      <Button look="quiet" onClick={() => chooseReading(other)}>
        {other === 'record' ? countryWords.readRecord : countryWords.readArticles}
      </Button>
    </p>
  )
}

function BasicsLine({ country }: { readonly country: CountryId }) {
  const { basics } = countryOf(country)
  if (!basics) return null
  return <p className={styles['facts']}>{countryWords.basics(basics, basicsSource)}</p>
}
