import { useMessages } from '../../i18n/messages'
import { OutsideLink } from '../../ui/outside-link'
import { Page } from '../../ui/page'
import { Cell, HeadCell, Table } from '../../ui/table'
import { helpTexts } from './help-texts'

const SOFTWARE = [
  ['React', 'MIT', 'Meta Platforms, Inc.', 'https://react.dev/'],
  ['TanStack Router', 'MIT', 'Tanner Linsley', 'https://tanstack.com/router'],
  ['TanStack Query', 'MIT', 'Tanner Linsley', 'https://tanstack.com/query'],
  ['openapi-fetch', 'MIT', 'Drew Powers', 'https://openapi-ts.dev/'],
  ['React Aria', 'Apache-2.0', 'Adobe', 'https://react-aria.adobe.com/'],
  ['Tailwind CSS', 'MIT', 'Tailwind Labs, Inc.', 'https://tailwindcss.com/'],
  [
    'デジタル庁デザインシステム tailwind-theme-plugin',
    'MIT',
    'デジタル庁 Digital Agency',
    'https://github.com/digital-go-jp/tailwind-theme-plugin',
  ],
] as const

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
          {SOFTWARE.map(([name, licence, holder, href]) => (
            <tr key={name}>
              <Cell>
                <OutsideLink href={href}>{name}</OutsideLink>
              </Cell>
              <Cell>{licence}</Cell>
              <Cell>{holder}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </Page>
  )
}
