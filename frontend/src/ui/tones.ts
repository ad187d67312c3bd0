import type { IconName } from './icon'

/** How messages look; the sign says the same as the colour. */
export const TONES = {
  info: { frame: 'border-key-900', icon: 'info', color: 'text-key-900' },
  success: { frame: 'border-success-2', icon: 'success', color: 'text-success-2' },
  warning: { frame: 'border-warning-yellow-2', icon: 'warning', color: 'text-warning-yellow-2' },
  error: { frame: 'border-error-1', icon: 'error', color: 'text-error-2' },
} as const satisfies Record<string, { frame: string; icon: IconName; color: string }>
