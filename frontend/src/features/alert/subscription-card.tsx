import { useState } from 'react'
import type { SubscriptionView } from '../../api/types'
import { useMessages } from '../../i18n/messages'
import { oneOf } from '../../search-values'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { Select } from '../../ui/select'
import { alertTexts } from './alert-texts'
import { RenameDialog } from './rename-dialog'
import { SubscriptionLinks } from './subscription-links'
import { useSubscription } from './use-subscription'

const MAILS = ['off', 'daily', 'weekly'] as const

/** One thing followed, and what can be done with it. */
export function SubscriptionCard({ subscription }: { subscription: SubscriptionView }) {
  const t = useMessages(alertTexts)
  const [renaming, setRenaming] = useState(false)
  const { change, end } = useSubscription(subscription)
  const { name, paused, readable, mail, search } = subscription
  return (
    <article className="card flex flex-col gap-2 p-4">
      <div className="flex flex-wrap items-center gap-2 text-sm text-solid-gray-700">
        {search ? t.search : t.record}
        {paused && <Chip tone="amber">{t.paused}</Chip>}
      </div>
      <h3 className="text-base break-words">{name}</h3>
      {!readable && <p className="text-sm">{t.unreadable}</p>}
      {readable && <SubscriptionLinks subscription={subscription} />}
      <Select
        label={t.mail}
        aria-label={t.mailOf(name)}
        inline
        options={MAILS.map((value) => ({ value, label: t.mails[value] }))}
        value={mail}
        onChange={(event) => void change({ mail: oneOf(event.target.value, MAILS) ?? mail })}
      />
      <div className="-mx-3 flex flex-wrap">
        <Button
          size="small"
          look="text"
          aria-label={(paused ? t.resumeOf : t.pauseOf)(name)}
          onClick={() => void change({ paused: !paused })}
        >
          {paused ? t.resume : t.pause}
        </Button>
        <Button size="small" look="text" aria-label={t.renameOf(name)} onClick={() => setRenaming(true)}>
          {t.rename}
        </Button>
        <Button size="small" look="quiet" aria-label={t.deleteOf(name)} onClick={() => void end()}>
          {t.delete}
        </Button>
      </div>
      <RenameDialog
        open={renaming}
        name={name}
        onClose={() => setRenaming(false)}
        onName={(next) => void change({ name: next })}
      />
    </article>
  )
}
