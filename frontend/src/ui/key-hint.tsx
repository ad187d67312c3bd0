/** A key as printed on a keyboard. */
export function KeyHint({ children }: { children: string }) {
  return (
    <kbd className="inline-block min-w-6 rounded-4 border border-solid-gray-536 bg-solid-gray-50 px-1.5 text-center text-sm leading-150">
      {children}
    </kbd>
  )
}
