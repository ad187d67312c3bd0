const PATHS = {
  check: 'm5 12.5 4.5 4.5L19 7.5',
  triangle: 'M12 5 20.5 19h-17z',
  cross: 'm6 6 12 12M18 6 6 18',
  chevron: 'm6 9 6 6 6-6',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm5-2 5 5',
  menu: 'M4 6h16M4 12h16M4 18h16',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-10v6m0-10v.5',
  warning: 'M12 4 21.5 20h-19zM12 10v4m0 3v.5',
  error: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zm4 4.5v5.5m0 3v.5',
  success: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm-4-9 3 3 5-5.5',
  external: 'M14 4h6v6m0-6-9 9M9 5H5v14h14v-4',
  download: 'M12 4v11m-5-4.5 5 5 5-5M4 20h16',
  plus: 'M12 5v14M5 12h14',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-8 9c0-4.5 3.5-7 8-7s8 2.5 8 7',
  lock: 'M6 11h12v9H6zm2.5 0V8a3.5 3.5 0 0 1 7 0v3',
} as const

export type IconName = keyof typeof PATHS

/** Decoration only: the words beside it carry the meaning. */
export function Icon({ name, className = 'size-5' }: { name: IconName; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`shrink-0 ${className}`}
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
