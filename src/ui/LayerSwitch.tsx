import styles from './LayerSwitch.module.css'

interface LayerSwitchProps {
  readonly name: string
  readonly on: boolean
  readonly onChange: () => void
}

/** A switch with its name beside it; the whole row can be pressed. */
export function LayerSwitch({ name, on, onChange }: LayerSwitchProps) {
  return (
    <label className={styles['row']}>
      <span className={styles['name']}>{name}</span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is checked
        role="switch"
        className={styles['track']}
        aria-label={name}
        checked={on}
        onChange={onChange}
        // A browser turns a checkbox by Space alone.
        onKeyDown={({ key }) => key === 'Enter' && onChange()}
      />
    </label>
  )
}
