import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { LanguageProvider } from '../i18n/language'
import { RelatedList } from './related-list'

it('does not say that it takes long before anything was asked for', () => {
  const query = { queryKey: ['related'], queryFn: () => Promise.reject(new Error('asked too early')) }
  render(
    <LanguageProvider language="ja">
      <RelatedList title="関わりのあるシーズ" query={query} none="ありません" />
    </LanguageProvider>,
  )

  expect(screen.getByRole('heading', { name: '関わりのあるシーズ' })).toBeInTheDocument()
  expect(screen.queryByText(/時間がかかっています/)).not.toBeInTheDocument()
  expect(screen.queryByText('読み込んでいます')).not.toBeInTheDocument()
})
