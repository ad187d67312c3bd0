import { useMessages } from '../i18n/messages'
import { usePaths } from '../paths'
import { Dialog } from '../ui/dialog'
import { TextLink } from '../ui/link'
import { KeyTable } from './key-table'
import { keyTexts } from './key-texts'

/** The keys of every page and of lists, on `?`. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const t = useMessages(keyTexts)
  const paths = usePaths()
  return (
    <Dialog open wide onClose={onClose} title={t.title}>
      <KeyTable />
      <p>
        <TextLink href={paths.keys} onClick={onClose}>
          {t.settings}
        </TextLink>
      </p>
    </Dialog>
  )
}
