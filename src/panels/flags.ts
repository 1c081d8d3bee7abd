import {
  AE,
  AM,
  AZ,
  BH,
  CN,
  GE,
  IL,
  IR,
  KG,
  KZ,
  MA,
  PS,
  RU,
  SA,
  SD,
  TJ,
  TM,
  TR,
  US,
  UZ,
} from 'country-flag-icons/string/3x2'
import type { countries } from '../facts/index.ts'

type FlagCode = (typeof countries)[number]['flag']

const drawings: Readonly<Record<FlagCode, string>> = {
  AE,
  AM,
  AZ,
  BH,
  CN,
  GE,
  IL,
  IR,
  KG,
  KZ,
  MA,
  PS,
  RU,
  SA,
  SD,
  TJ,
  TM,
  TR,
  US,
  UZ,
}

/** The address of a country's flag. A country without a flag does not compile. */
export function flagAddress(code: FlagCode): string {
  return `data:image/svg+xml,${encodeURIComponent(drawings[code])}`
}
