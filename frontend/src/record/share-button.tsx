import { useId, useState } from 'react'
import type { Reach, RecordKind } from '../api/types'
import { useMessages } from '../i18n/messages'
import { Button } from '../ui/button'
import { ChoiceGroup, Radio } from '../ui/choice'
import { Dialog } from '../ui/dialog'
import { audienceOf, audienceTexts } from './audience-texts'
import { recordActionsTexts } from './record-actions-texts'
import { REACHES } from './record-life'
import { stageTexts } from './stage-texts'

interface ShareButtonProps {
  kind: RecordKind
  /** Whom it is shared with now. */
  reach: Reach | null
  busy: boolean
  onShare: (reach: Reach) => Promise<unknown>
}

/** Asks whom to share with and says of each choice who will see what. */
export function ShareButton({ kind, reach, busy, onShare }: ShareButtonProps) {
  const t = useMessages(recordActionsTexts)
  const names = useMessages(stageTexts).reach
  const audience = useMessages(audienceTexts)
  const [asking, setAsking] = useState(false)
  const [chosen, setChosen] = useState(reach ?? REACHES[kind][0])
  const group = useId()
  const close = () => setAsking(false)
  const open = () => {
    setChosen(reach ?? REACHES[kind][0])
    setAsking(true)
  }
  return (
    <>
      <Button onClick={open}>{t.actions.share}</Button>
      <Dialog
        open={asking}
        onClose={close}
        title={t.share.title}
        actions={
          <Button
            look="solid"
            busy={busy}
            disabledBecause={chosen === reach ? t.share.same : undefined}
            onClick={() => chosen && void onShare(chosen).finally(close)}
          >
            {t.share.confirm}
          </Button>
        }
      >
        <ChoiceGroup legend={t.share.legend}>
          {REACHES[kind].map((one) => (
            <Radio key={one} name={group} checked={one === chosen} onChange={() => setChosen(one)}>
              <span className="block font-bold first-letter:uppercase">
                {one === reach ? t.share.now(names[one]) : names[one]}
              </span>
              <span className="block text-sm text-solid-gray-700">
                {audienceOf(audience, kind, 'SHARED', one)}
              </span>
            </Radio>
          ))}
        </ChoiceGroup>
      </Dialog>
    </>
  )
}
