import type { ReactNode } from 'react'
import { useMessages } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { TextLink } from '../../ui/link'
import { Page } from '../../ui/page'
import { helpTexts } from './help-texts'

export function AccessibilityPage() {
  const t = useMessages(helpTexts).accessibility
  const paths = usePaths()
  return (
    <Page title={t.title} lead={t.lead}>
      <Section title={t.target}>
        <p>{t.targetText}</p>
      </Section>
      <Section title={t.features}>
        <Items items={t.featureItems} />
      </Section>
      <Section title={t.tested}>
        <p>{t.testedText}</p>
      </Section>
      <Section title={t.open}>
        <Items items={t.openItems} />
      </Section>
      <Section title={t.contact}>
        <p>{t.contactText}</p>
        <p>
          <TextLink href={paths.list('organization')}>{t.orgs}</TextLink>
        </p>
      </Section>
    </Page>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex max-w-3xl flex-col gap-1">
      <h2 className="text-xl">{title}</h2>
      {children}
    </section>
  )
}

function Items({ items }: { items: readonly string[] }) {
  return (
    <ul className="list-disc pl-6">
      {items.map((item) => (
        <li key={item} className="py-0.5">
          {item}
        </li>
      ))}
    </ul>
  )
}
