import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
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
  return (
    <RadioGroup className={styles['group']} aria-label={label} value={value} onValueChange={onChange}>
      {options.map((option) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: the radio inside it is the control, made by the library
        <label key={option.id} className={styles['option']} data-chosen={option.id === value || undefined}>
          <Radio.Root value={option.id} aria-label={option.name} className={styles['radio']}>
            <Radio.Indicator className={styles['dot']} />
          </Radio.Root>
          <span>{option.name}</span>
        </label>
      ))}
    </RadioGroup>
  )
}
