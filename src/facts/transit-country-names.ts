import { countries } from './countries.ts'

/** Names of countries outside the atlas's scope that routes cross, by alpha-3 code. */
const beyond: Readonly<Record<string, string>> = {
  AFG: 'Afghanistan',
  ALB: 'Albania',
  BGR: 'Bulgaria',
  BLR: 'Belarus',
  CYP: 'Cyprus',
  EGY: 'Egypt',
  GRC: 'Greece',
  ITA: 'Italy',
  JOR: 'Jordan',
  LBN: 'Lebanon',
  POL: 'Poland',
  ROU: 'Romania',
  SYR: 'Syria',
  UKR: 'Ukraine',
}

/** The name of a country that a route crosses or avoids. */
export function placeName(alpha3: string): string {
  const name = countries.find((one) => one.id === alpha3)?.name ?? beyond[alpha3]
  if (name === undefined)
    throw new Error(`No name for the country ${alpha3}, which a route crosses or avoids`)
  return name
}
