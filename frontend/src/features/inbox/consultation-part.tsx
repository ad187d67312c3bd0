import { useRouter } from '@tanstack/react-router'
import type { RefObject } from 'react'
import type { ConsultationSummary } from '../../api/types'
import { ConsultationRow } from '../../consultation/consultation-row'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { Button } from '../../ui/button'
import { LetterHint } from '../../ui/letter-hint'
import { Notice } from '../../ui/notice'
import { inboxTexts } from './inbox-texts'
import { useOneRowKeys } from './use-one-row-keys'
import { useTaking } from './use-taking'

interface ConsultationPartProps {
  items: readonly ConsultationSummary[]
  /** Where all rows stand. */
  list: RefObject<HTMLElement | null>
}

/** What the desk was asked: what nobody has taken on, then what the reader has. */
export function ConsultationPart({ items, list }: ConsultationPartProps) {
  const t = useMessages(inboxTexts)
  const router = useRouter()
  const paths = usePaths()
  const { take, busy, troubles } = useTaking(list)
  const onKeyDown = useOneRowKeys(items, {
    Enter: ({ id }) => void router.navigate({ href: paths.consultation(id) }),
    a: (one) => void take(one),
  })
  return (
    // Keys of the list work while the focus is on one of its rows.
    <ul aria-label={t.parts.consultations} onKeyDown={onKeyDown} className="flex flex-col gap-3">
      {items.map((one) => (
        <li key={one.id} className="flex flex-col gap-2">
          <ConsultationRow
            one={one}
            side="desk"
            acts={
              one.assignee ? null : (
                <Button
                  size="small"
                  look="solid"
                  busy={busy.includes(one.id)}
                  aria-label={t.takeOf(one.opening)}
                  onClick={() => void take(one)}
                >
                  {t.take}
                  <LetterHint>A</LetterHint>
                </Button>
              )
            }
          />
          {troubles[one.id] && (
            <Notice tone="warning" role="alert">
              <p>{troubles[one.id]}</p>
            </Notice>
          )}
        </li>
      ))}
    </ul>
  )
}
