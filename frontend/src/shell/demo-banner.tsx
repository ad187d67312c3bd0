import { useQuery } from '@tanstack/react-query'
import { useMessages } from '../i18n/messages'
import { environmentQuery } from '../session/session'
import { shellTexts } from './shell-texts'

export function DemoBanner() {
  const t = useMessages(shellTexts)
  const environment = useQuery(environmentQuery).data
  if (!environment?.demo) return null
  return (
    <aside
      aria-labelledby="demo"
      className="bg-yellow-100 px-4 py-1 text-center text-sm text-black forced-colors:border-b print:hidden"
    >
      <p id="demo">{t.demo}</p>
    </aside>
  )
}
