export function Logo() {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 22" fill="none" strokeWidth="3.2" className="h-6 w-9">
      <circle cx="11" cy="11" r="8.5" className="stroke-key-900" />
      <circle cx="21" cy="11" r="8.5" className="stroke-success-1" />
      <path d="M16 4.2a8.5 8.5 0 0 1 2.6 3" className="stroke-key-900" />
      <path d="M18.6 14.8a8.5 8.5 0 0 1-2.6 3" className="stroke-key-900" />
    </svg>
  )
}
