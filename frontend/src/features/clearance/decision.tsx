import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ClearanceSummary } from '../../api/types'
import { checkQuery } from '../../clearance/clearance-queries'
import { useOtherSide } from '../../clearance/other-side'
import { useMessages } from '../../i18n/messages'
import { Button, type ButtonLook, type ButtonSize } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { QueryView } from '../../ui/query-view'
import { deskTexts } from './clearance-desk-texts'
import { DecisionForm } from './decision-form'

interface DecisionProps {
  check: Pick<ClearanceSummary, 'id' | 'counterpart'>
  look?: ButtonLook
  size?: ButtonSize
}

/** A button that opens what an officer decides by. */
export function Decision({ check, look, size }: DecisionProps) {
  const t = useMessages(deskTexts).decide
  const who = useOtherSide()(check)
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button look={look} size={size} aria-label={t.openOf(who)} onClick={() => setOpen(true)}>
        {t.open}
      </Button>
      <Dialog open={open} onClose={close} title={t.title(who)} wide>
        <Opened id={check.id} onDone={close} />
      </Dialog>
    </>
  )
}

function Opened({ id, onDone }: { id: string; onDone: () => void }) {
  const query = useQuery(checkQuery(id))
  return <QueryView query={query}>{(check) => <DecisionForm check={check} onDone={onDone} />}</QueryView>
}
