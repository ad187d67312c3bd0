import { useMessages } from '../../i18n/messages'
import { OutsideLink } from '../../ui/outside-link'
import { Page } from '../../ui/page'
import { Cell, HeadCell, Table } from '../../ui/table'
import { helpTexts } from './help-texts'
import { SOFTWARE } from './software'

/** Written by the build from what it took in. */
const TEXTS = '/assets/licences.txt'

export function LicencesPage() {
  const t = useMessages(helpTexts).licences
  return (
    <Page title={t.title} lead={t.lead}>
      <Table caption={t.list}>
        <thead>
          <tr>
            <HeadCell>{t.name}</HeadCell>
            <HeadCell>{t.licence}</HeadCell>
            <HeadCell>{t.holder}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {SOFTWARE.map(([id, name, licence, holder, href]) => (
            <tr key={id}>
              <Cell>
                <OutsideLink href={href}>{name}</OutsideLink>
              </Cell>
              <Cell>{licence}</Cell>
              <Cell>{holder}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      <p>
        <a href={TEXTS} className="text-key-900 underline underline-offset-4">
          {t.texts}
        </a>
      </p>
    </Page>
  )
}
