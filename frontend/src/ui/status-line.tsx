/** One polite message per settled change; never moves the focus. */
export function StatusLine({ children, className = '' }: { children: string; className?: string }) {
  return (
    <p role="status" className={`text-sm text-solid-gray-700 ${className}`}>
      {children}
    </p>
  )
}
