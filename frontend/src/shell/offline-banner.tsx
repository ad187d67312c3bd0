import { catalogue, useMessages } from '../i18n/messages'
import { useOnline } from '../ui/use-online'

const texts = catalogue(
  {
    connection: '接続',
    offline: 'オフラインです。入力した内容はこの端末に残り、つながると保存できます。',
  },
  {
    connection: 'Connection',
    offline: 'You are offline. What you type stays on this device and can be saved once you are connected.',
  },
)

export function OfflineBanner() {
  const t = useMessages(texts)
  const online = useOnline()
  return (
    <div role="status" aria-label={t.connection} className="fixed inset-x-0 top-0 z-40 print:hidden">
      {!online && <p className="bg-solid-gray-800 px-4 py-2 text-center text-white">{t.offline}</p>}
    </div>
  )
}
