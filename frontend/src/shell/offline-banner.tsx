import { onlineManager } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { useMessages } from '../i18n/messages'
import { shellTexts } from './shell-texts'

export function useOnline(): boolean {
  return useSyncExternalStore(
    (changed) => onlineManager.subscribe(changed),
    () => onlineManager.isOnline(),
  )
}

export function OfflineBanner() {
  const t = useMessages(shellTexts)
  return (
    <div role="status">
      {!useOnline() && <p className="bg-solid-gray-800 px-4 py-2 text-center text-white">{t.offline}</p>}
    </div>
  )
}
