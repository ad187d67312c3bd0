import { useMessages } from '../../i18n/messages'
import { KeyTable } from '../../shell/key-table'
import { characterKeys, useCharacterKeys } from '../../ui/character-keys'
import { Checkbox } from '../../ui/choice'
import { Page } from '../../ui/page'
import { accountTexts } from './account-texts'

export function KeysPage() {
  const t = useMessages(accountTexts).keys
  const on = useCharacterKeys()
  return (
    <Page title={t.title} lead={t.lead}>
      <Checkbox checked={on} onChange={(event) => characterKeys.turn(event.target.checked)}>
        {t.switch}
      </Checkbox>
      <section className="flex flex-col gap-3">
        <h2 className="text-xl">{t.list}</h2>
        <KeyTable />
      </section>
    </Page>
  )
}
