import { useMessages } from '../i18n/messages'
import { usePaths } from '../paths'
import { TextLink } from '../ui/link'
import { shellTexts } from './shell-texts'

/** Waits for the page above it: what is not yet seen cannot jump. */
export function Footer() {
  const t = useMessages(shellTexts)
  const paths = usePaths()
  const links = [
    [t.help, paths.help],
    [t.accessibility, paths.accessibility],
    [t.keys, paths.keys],
    [t.licences, paths.licences],
  ] as const
  return (
    <footer className="mt-8 border-t border-line bg-solid-gray-50 print:hidden [main:is(:not(:has(h1)),:has([data-waiting]))+&]:invisible">
      <nav aria-label={t.footer} className="page flex flex-wrap items-center gap-x-6 gap-y-1 py-4">
        {links.map(([label, href]) => (
          <TextLink key={href} href={href} className="inline-flex min-h-9 items-center">
            {label}
          </TextLink>
        ))}
        <p className="text-sm text-solid-gray-700 desktop:ml-auto">架け橋 Kakehashi · Apache-2.0</p>
      </nav>
    </footer>
  )
}
