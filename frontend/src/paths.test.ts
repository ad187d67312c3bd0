import { describe, expect, it } from 'vitest'
import { inLanguage, pathsIn, serverPaths } from './paths'

const ID = '0190'

describe('paths', () => {
  it('builds every address', () => {
    const paths = pathsIn('ja')
    expect([
      paths.home,
      paths.search({ q: '電池', kind: 'seed' }),
      paths.list('seed', { field: ['26020', '36010'], trl: '3-6', young: true }),
      paths.list('researcher'),
      paths.record('need', ID),
      paths.create('need'),
      paths.edit('seed', ID),
      paths.history('organization', ID),
      paths.matches('need', ID, { of: 'researcher' }),
      paths.compare('need', ID, { ids: ['a', 'b'] }),
      paths.compare('need', ID, { of: 'researcher', ids: ['a'] }),
      paths.myRecords({ stage: 'DRAFT' }),
      paths.clearances,
      paths.tickets(),
      paths.tickets({ kind: 'need', record: 'r-1' }),
      paths.import,
      paths.login('/ja/seeds?q=1'),
      paths.account,
      paths.keys,
      paths.accessibility,
      paths.help,
      paths.licences,
      serverPaths.oidcLogin('/en'),
      serverPaths.export('seed', 'csv', { q: '電池', mode: ['NDA'] }),
    ]).toMatchInlineSnapshot(`
      [
        "/ja",
        "/ja/search?q=%E9%9B%BB%E6%B1%A0&kind=seed",
        "/ja/seeds?field=26020&field=36010&trl=3-6&young=true",
        "/ja/people",
        "/ja/needs/0190",
        "/ja/needs/new",
        "/ja/seeds/0190/edit",
        "/ja/orgs/0190/history",
        "/ja/needs/0190/matches?of=researcher",
        "/ja/needs/0190/compare?ids=a%2Cb",
        "/ja/needs/0190/compare?of=researcher&ids=a",
        "/ja/me/records?stage=DRAFT",
        "/ja/clearances",
        "/ja/tickets",
        "/ja/tickets?kind=need&record=r-1",
        "/ja/me/import",
        "/ja/login?returnTo=%2Fja%2Fseeds%3Fq%3D1",
        "/ja/settings/account",
        "/ja/settings/keys",
        "/ja/accessibility",
        "/ja/help",
        "/ja/licences",
        "/auth/login?returnTo=%2Fen",
        "/api/v1/exports?q=%E9%9B%BB%E6%B1%A0&mode=NDA&kind=seed&format=csv",
      ]
    `)
  })

  it('finds the same page in the other language', () => {
    expect(inLanguage('/ja/seeds?q=ja/ja', 'en')).toBe('/en/seeds?q=ja/ja')
    expect(inLanguage('/ja', 'en')).toBe('/en')
  })
})
