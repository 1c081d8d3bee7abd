import { useId } from 'react'
import styles from './RadioChoice.module.css'

interface RadioChoiceProps<Value extends string> {
  readonly label: string
  readonly options: readonly { readonly id: Value; readonly name: string }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** A choice of one among a few options, all in sight. */
export function RadioChoice<Value extends string>({
  label,
  options,
  value,
  onChange,
}: RadioChoiceProps<Value>) {
  const group = useId()
  return (
    <div role="radiogroup" className={styles['group']} aria-label={label}>
      {options.map(({ id, name }) => (
        <label key={id} className={styles['option']}>
          <input
            type="radio"
            name={group}
            className={styles['radio']}
            checked={id === value}
            onChange={() => onChange(id)}
          />
          <span>{name}</span>
        </label>
      ))}
    </div>
  )
}
