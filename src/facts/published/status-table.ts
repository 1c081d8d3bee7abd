import { countries, readings, statusOf } from '../index.ts'
import { release } from '../release.ts'

const columns = ['release', 'country', 'name', 'reading', 'rung', 'contested', 'claims'] as const

/** A field according to RFC 4180, in quotes if it needs them. */
function field(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

/**
 * The status of each country in each reading, one row each (CSV, RFC 4180). `claims` holds the claims of the status,
 * with spaces between them.
 */
export function statusTable(): string {
  const rows = countries.flatMap(({ id, name }) =>
    readings.map((reading) => {
      const { rung, contested, because } = statusOf(id, reading.id)
      return [
        `${release.version} ${release.day}`,
        id,
        name,
        reading.id,
        rung,
        String(contested),
        because.join(' '),
      ]
    }),
  )
  return [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')
}
