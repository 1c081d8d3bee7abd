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
import { voicesOf } from './claim-wording.ts'
import { FlowList } from './FlowList.tsx'
import styles from './Profile.module.css'
import { ProfileFrame } from './ProfileFrame.tsx'
import { StatusLine } from './StatusLine.tsx'
import { Tensions } from './Tensions.tsx'

interface CountryProfileProps {
  readonly country: CountryId
  readonly reading: ReadingId
  readonly onClose: () => void
}

/** The flag of a country, fetched when a profile first shows one; until then there is none. */
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

/** A country: where it stands, according to whom, and every claim about it in the chosen reading. */
export function CountryProfile({ country, reading, onClose }: CountryProfileProps) {
  const record = countryOf(country)
  const all = claimsAbout(country)
  const sources: readonly string[] = readingOf(reading).sources
  const said = all.filter((claim) => sources.includes(claim.source))
  const flag = useFlag(country)
  return (
    <ProfileFrame title={record.name} kind="Country" onClose={onClose} {...(flag ? { flag } : {})}>
      <StatusLine country={country} reading={reading} />
      {said.length === 0 && (
        <p className={styles['summary']}>
          {`${record.name} is not addressed by ${voicesOf(reading)}. That is not a “no”: nothing is said either way.`}
        </p>
      )}
      <OtherReading country={country} reading={reading} />
      <FlowList country={country} reading={reading} />
      <Tensions subject={country} />
      <ClaimGroups claims={said} subject={country} />
      <BasicsLine country={country} />
    </ProfileFrame>
  )
}

/** One click to the other witnesses: from the articles to the record, and back. */
function OtherReading({ country, reading }: { readonly country: CountryId; readonly reading: ReadingId }) {
  const other: ReadingId = reading === 'record' ? 'articles' : 'record'
  const sources: readonly string[] = readingOf(other).sources
  const count = claimsAbout(country).filter((claim) => sources.includes(claim.source)).length
  if (count === 0) return null
  const here = rungOf(statusOf(country, reading).rung).name
  const there = rungOf(statusOf(country, other).rung).name
  const differs = here === there ? '' : ` There it is “${there}”, not “${here}”.`
  const whose = other === 'record' ? 'The public record has' : 'The articles have'
  return (
    <p className={styles['aside']}>
      {`${whose} ${count} ${count === 1 ? 'claim' : 'claims'} on this country.${differs} `}
      <Button look="quiet" onClick={() => chooseReading(other)}>
        {other === 'record' ? 'Read the record' : 'Read the articles'}
      </Button>
    </p>
  )
}

function BasicsLine({ country }: { readonly country: CountryId }) {
  const { basics } = countryOf(country)
  if (!basics) return null
  const capital = basics.capitalNote ? `${basics.capital} (${basics.capitalNote})` : basics.capital
  const number = (value: number) => value.toLocaleString('en-US').replaceAll(',', '\u2009')
  const parts = [
    `Capital ${capital}`,
    ...(basics.population === undefined ? [] : [`${number(basics.population)} million people (2024)`]),
    ...(basics.output === undefined ? [] : [`GDP ${number(basics.output)} billion US dollars (2023)`]),
  ]
  return <p className={styles['facts']}>{`${parts.join(' · ')}. ${basicsSource}.`}</p>
}
