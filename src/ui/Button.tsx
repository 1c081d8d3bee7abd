import type { ComponentProps } from 'react'
import styles from './Button.module.css'

interface ButtonProps extends ComponentProps<'button'> {
  /** `quiet` has no frame; `round` is for a single sign. */
  readonly look?: 'framed' | 'quiet' | 'round'
}

/** A button. Its label says what it does. */
export function Button({ look = 'framed', className, ...rest }: ButtonProps) {
  return <button type="button" {...rest} className={[styles[look], className].filter(Boolean).join(' ')} />
}
