import type { CatalogueEntry, CataloguePage, Match, MatchAnswer, NearMiss } from '../api/types'
import { aNeed, anOrganization, aResearcher, aSeed, ids, university } from './record-fixtures'
import { modes } from './vocabulary-fixtures'

const seed = aSeed()
const organization = {
  id: university.id,
  name: university.name,
  prefecture: '04',
  types: ['NATIONAL_UNIVERSITY'],
}

export const seedMatch: Match = {
  kind: 'seed',
  id: ids.seed,
  restricted: false,
  title: seed.title ?? {},
  organization,
  updatedAt: seed.updatedAt,
  score: 0.8,
  level: 'HIGH',
  trl: 4,
  fields: ['26020'],
  modes: ['JOINT_RESEARCH'],
  people: [
    { id: ids.researcher, name: { ja: '佐久間 遥', en: 'Haruka Sakuma' }, position: { ja: '准教授' } },
  ],
  reasons: [
    {
      signal: 'text',
      points: 0.52,
      because: {
        kind: 'shared-terms',
        terms: [
          { ja: '固体電解質', en: 'solid electrolyte', origin: 'lexicon' },
          { ja: '低温焼結', en: 'low-temperature sintering', origin: 'learned' },
          { ja: '全固体電池', en: 'all-solid-state battery', origin: 'pair' },
          { ja: '緻密', origin: 'text' },
        ],
        quantities: [{ asked: '200℃以上', offered: '473 K' }],
        tried: [{ ja: 'ガラス系助剤', origin: 'text' }],
        avoided: [],
      },
    },
    {
      signal: 'readiness',
      points: 0.1,
      because: { kind: 'readiness', offered: 4, wanted: { min: 3, max: 6 }, gap: 0 },
    },
    {
      signal: 'region',
      points: 0.08,
      because: { kind: 'region', offered: '04', wanted: ['13'], nearness: 'FAR' },
    },
    { signal: 'freshness', points: 0.1, because: { kind: 'freshness', updatedAt: seed.updatedAt, days: 48 } },
  ],
  passages: [
    {
      field: 'summary',
      language: 'ja',
      text: '独自の焼結助剤により180℃の低温焼結で相対密度97%の緻密な固体電解質を得た。',
      highlights: [
        { start: 15, end: 19 },
        { start: 28, end: 30 },
        { start: 31, end: 36 },
      ],
    },
  ],
  titleHighlights: {
    ja: [
      { start: 0, end: 5 },
      { start: 12, end: 17 },
      { start: 18, end: 22 },
    ],
    en: [],
  },
}

const secondMatch: Match = {
  ...seedMatch,
  id: ids.seed2,
  title: { ja: '電極と固体電解質の界面抵抗を下げるナノコーティング' },
  score: 0.63,
  level: 'MEDIUM',
  titleHighlights: { ja: [{ start: 3, end: 8 }], en: [] },
}

export const nearMiss: NearMiss = {
  kind: 'seed',
  id: ids.seed3,
  restricted: false,
  title: { ja: '固体電解質シートの誘電加熱焼結' },
  organization,
  score: 0.55,
  fails: [
    { condition: 'trl', offered: 2, wanted: { min: 3, max: 6 }, smallestChange: { min: 2 } },
    {
      condition: 'mode',
      offered: ['ACADEMIC_GUIDANCE'],
      wanted: ['JOINT_RESEARCH'],
      smallestChange: { modes: ['ACADEMIC_GUIDANCE'] },
    },
  ],
}

export const matchAnswer: MatchAnswer = {
  tookMillis: 12,
  terms: [
    { ja: '固体電解質', en: 'solid electrolyte', origin: 'pair' },
    { ja: '低温焼結', origin: 'text' },
  ],
  suggestedFields: [{ code: '26020', name: { ja: '無機材料および物性関連' }, confidence: 0.71 }],
  matches: [seedMatch, secondMatch],
  nearMisses: [],
}

const entry = (part: Partial<CatalogueEntry>): CatalogueEntry => ({
  kind: 'seed',
  id: ids.seed,
  restricted: false,
  title: {},
  organization,
  summary: {},
  trl: null,
  modes: [],
  fields: [],
  people: [],
  young: false,
  wishesToFound: false,
  anonymous: false,
  updatedAt: seed.updatedAt,
  highlights: [],
  ...part,
})

export const entries: CatalogueEntry[] = [
  entry({
    title: seed.title ?? {},
    summary: seed.plainSummary,
    trl: 4,
    modes: ['JOINT_RESEARCH', 'PATENT_LICENSE'],
    fields: ['26020'],
    wishesToFound: true,
    highlights: [
      { field: 'title', language: 'ja', text: seed.title?.ja ?? '', highlights: [{ start: 3, end: 5 }] },
      {
        field: 'plainSummary',
        language: 'ja',
        text: seed.plainSummary?.ja ?? '',
        highlights: [{ start: 0, end: 2 }],
      },
    ],
  }),
  entry({
    id: ids.seed2,
    title: { ja: '電極と固体電解質の界面抵抗を下げるナノコーティング' },
    summary: { ja: '数ナノメートルの酸化物膜で界面の反応を抑えます。' },
    trl: 3,
    modes: ['JOINT_RESEARCH'],
  }),
  entry({
    kind: 'need',
    id: ids.need,
    title: aNeed().title ?? {},
    organization: undefined,
    anonymous: true,
    summary: aNeed().problem,
  }),
  entry({
    kind: 'researcher',
    id: ids.researcher,
    title: aResearcher().name ?? {},
    summary: aResearcher().summary,
    young: true,
  }),
  entry({
    kind: 'organization',
    id: ids.university,
    title: university.name,
    summary: anOrganization().description,
  }),
]

export function cataloguePage(items: CatalogueEntry[] = entries): CataloguePage {
  const count = (kind: string) => items.filter((one) => one.kind === kind).length
  return {
    items,
    total: items.length,
    tookMillis: 4,
    nextCursor: null,
    facets: {
      kind: ['seed', 'need', 'researcher', 'organization'].map((value) => ({
        value,
        label: { ja: value, en: value },
        count: count(value),
      })),
      mode: modes.slice(0, 2).map((one, index) => ({ value: one.code, label: one.name, count: 2 - index })),
      trl: [
        { value: '3', label: { ja: 'TRL 3', en: 'TRL 3' }, count: 1 },
        { value: '4', label: { ja: 'TRL 4', en: 'TRL 4' }, count: 1 },
      ],
      prefecture: [{ value: '04', label: { ja: '宮城県', en: 'Miyagi' }, count: 4 }],
      field: [{ value: '26020', label: { ja: '無機材料および物性関連' }, count: 2 }],
      organizationType: [
        { value: 'NATIONAL_UNIVERSITY', label: { ja: '国立大学法人', en: 'National university' }, count: 4 },
      ],
    },
  }
}
