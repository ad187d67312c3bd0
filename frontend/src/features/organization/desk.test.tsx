import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { anOrganization, ids } from '../../testing/record-fixtures'
import { serveRecord, signedIn } from '../../testing/record-server'
import { open } from '../../testing/render'

const PAGE = `/ja/orgs/${ids.university}`
const ASK = { name: 'この窓口に相談する' }

test('leads a company to a question with this desk chosen', async () => {
  signedIn({ roles: ['company'], organization: ids.company })
  serveRecord('organizations', anOrganization())
  open(PAGE)

  expect(await screen.findByRole('link', ASK)).toHaveAttribute(
    'href',
    `/ja/consultations/new?desk=${ids.university}`,
  )
})

test.each([
  ['nobody else', anOrganization(), { organization: 'another' }],
  ['a company of another company', anOrganization({ types: ['SMALL_COMPANY'] }), { roles: ['company'] }],
] as const)('offers that to %s', async (_who, organization, session) => {
  signedIn({ organization: ids.company, ...session } as never)
  serveRecord('organizations', organization)
  open(PAGE)

  expect(await screen.findByText('相談や依頼はこちらへ。')).toBeInTheDocument()
  expect(screen.queryByRole('link', ASK)).not.toBeInTheDocument()
})
