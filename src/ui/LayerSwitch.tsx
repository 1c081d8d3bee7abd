import { Switch } from '@base-ui/react/switch'
import styles from './LayerSwitch.module.css'

interface LayerSwitchProps {
  readonly name: string
  readonly on: boolean
  readonly onChange: () => void
}

/** A switch with its name beside it; the whole row can be pressed. */
export function LayerSwitch({ name, on, onChange }: LayerSwitchProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the switch inside it is the control, made by the library
    <label className={styles['row']}>
      <span className={styles['name']}>{name}</span>
      <Switch.Root className={styles['track']} checked={on} onCheckedChange={onChange} aria-label={name}>
        <Switch.Thumb className={styles['thumb']} />
      </Switch.Root>
    </label>
  )
}
