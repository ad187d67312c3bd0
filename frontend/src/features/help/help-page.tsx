import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { TextLink } from '../../ui/link'
import { Page } from '../../ui/page'
import { helpTexts } from './help-texts'

export function HelpPage() {
  const t = useMessages(helpTexts).help
  const paths = usePaths()
  return (
    <Page title={t.title} lead={t.lead}>
      {t.sections.map((section) => (
        <section key={section.title} className="flex max-w-3xl flex-col gap-2">
          <h2 className="text-xl">{section.title}</h2>
          <ol className="list-decimal pl-6">
            {section.steps.map((step) => (
              <li key={step} className="py-1">
                {step}
              </li>
            ))}
          </ol>
        </section>
      ))}
      <p>
        <TextLink href={paths.keys}>{t.keys}</TextLink>
      </p>
    </Page>
  )
}
