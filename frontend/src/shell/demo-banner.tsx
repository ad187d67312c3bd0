import { useQuery } from '@tanstack/react-query'
import { useMessages } from '../i18n/messages'
import { environmentQuery } from '../session/session'
import { shellTexts } from './shell-texts'

/** The page itself says so (`<html data-demo>`): nothing moves when the answer of the server comes. */
export function DemoBanner() {
  const t = useMessages(shellTexts)
  const demo = useQuery(environmentQuery).data?.demo ?? 'demo' in document.documentElement.dataset
  if (!demo) return null
  return (
    <aside
      aria-labelledby="demo"
      className="bg-yellow-100 px-4 py-1 text-center text-sm text-black forced-colors:border-b print:hidden"
    >
      <p id="demo">{t.demo}</p>
    </aside>
  )
}
