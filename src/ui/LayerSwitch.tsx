import { type ReactNode, useId } from 'react'
import styles from './LayerSwitch.module.css'

interface LayerSwitchProps {
  readonly name: string
  readonly on: boolean
  readonly onChange: () => void
  /** Controls between the name and the switch. */
  readonly children?: ReactNode
}

/** A switch with its name beside it; the name can be pressed too. */
export function LayerSwitch({ name, on, onChange, children }: LayerSwitchProps) {
  const id = useId()
  return (
    <div className={styles['row']}>
      <label htmlFor={id} className={styles['name']}>
        {name}
      </label>
      {children}
      <input
        id={id}
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
    </div>
  )
}
