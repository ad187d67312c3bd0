import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { MatchRoute } from '../api/types'
import { useMessages } from '../i18n/messages'
import { Dialog } from '../ui/dialog'
import { QueryView } from '../ui/query-view'
import { Skeleton } from '../ui/skeleton'
import { AskForm } from './ask-form'
import { askTexts } from './ask-texts'
import { Obstacle } from './obstacle'
import { type Couple, prospectQuery } from './prospect-query'

interface AskSheetProps {
  couple: Couple
  /** How the two found each other, as far as the place tells from which it is asked. */
  route: MatchRoute
  onClose: () => void
}

/** Asks the desk of the other side for an introduction. */
export function AskSheet({ couple, route, onClose }: AskSheetProps) {
  const t = useMessages(askTexts)
  const query = useQuery(prospectQuery(couple))
  // The dialog closes itself, so that the focus goes back to where it was opened.
  const [open, setOpen] = useState(true)
  const close = () => setOpen(false)
  return (
    <Dialog open={open} wide onClose={onClose} title={t.title}>
      <QueryView query={query} skeleton={<Skeleton rows={4} height="h-28" />}>
        {(prospect) =>
          prospect.obstacle ? (
            <Obstacle prospect={prospect} onClose={close} />
          ) : (
            <AskForm couple={couple} prospect={prospect} route={route} onClose={close} />
          )
        }
      </QueryView>
    </Dialog>
  )
}
