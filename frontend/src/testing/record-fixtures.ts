import type {
  ClearanceSummary,
  ClearanceView,
  LetIn,
  NeedView,
  OrganizationView,
  Owner,
  Pair,
  RecordSummary,
  ResearcherView,
  SeedView,
  TieView,
} from '../api/types'

export const ids = {
  seed: '01900000-0000-7000-8000-000000000001',
  seed2: '01900000-0000-7000-8000-000000000002',
  seed3: '01900000-0000-7000-8000-000000000003',
  need: '01900000-0000-7000-8000-000000000011',
  researcher: '01900000-0000-7000-8000-000000000021',
  university: '01900000-0000-7000-8000-000000000031',
  company: '01900000-0000-7000-8000-000000000032',
  gone: '01900000-0000-7000-8000-0000000000f4',
  broken: '01900000-0000-7000-8000-0000000000f5',
}

const times = {
  createdAt: '2026-09-01T01:00:00Z',
  updatedAt: '2026-10-03T01:00:00Z',
  publishedAt: '2026-10-03T01:00:00Z',
}

export const university: Owner = {
  id: ids.university,
  name: { ja: 'みなも工科大学', en: 'Minamo University of Technology' },
  prefecture: '04',
  types: ['NATIONAL_UNIVERSITY'],
}

export function aSeed(part: Partial<SeedView> = {}): SeedView {
  return {
    id: ids.seed,
    kind: 'seed',
    stage: 'PUBLISHED',
    marking: 'OPEN',
    reach: null,
    embargo: null,
    sensitive: null,
    revision: 3,
    owner: university,
    organization: university.id,
    ...times,
    title: {
      ja: '全固体電池向け硫化物系固体電解質の低温焼結技術',
      en: 'Low-temperature sintering of sulfide solid electrolytes for all-solid-state batteries',
    },
    plainSummary: {
      ja: '電池の中の固い電解質を、オーブン程度の温度で隙間なく焼き固める方法です。',
      en: 'A way to bake the solid electrolyte of a battery densely at little more than oven heat.',
    },
    summary: {
      ja: '独自の焼結助剤により180℃の低温焼結で相対密度97%の緻密な固体電解質を得た。イオン伝導率は室温で3.1 mS/cm。\n厚さ50 µmのシートを大気圧で作製できる。',
      en: 'With a sintering aid of our own, 180 °C gives a solid electrolyte of 97 % relative density and 3.1 mS/cm at room temperature.',
    },
    strengths: { ja: '従来の熱間プレス（400 MPa）に比べ、加圧なしで同じ密度に達する。' },
    applications: {
      ja: '車載用全固体電池、医療用小型電池。',
      en: 'All-solid-state batteries for cars and medical devices.',
    },
    wantedPartner: { ja: 'シート成形の量産設備を持つ企業。', en: 'A company with sheet-forming lines.' },
    figure: null,
    keywords: { ja: ['固体電解質', '低温焼結'], en: ['solid electrolyte', 'low-temperature sintering'] },
    fields: ['26020', '36010'],
    eradFields: ['NANO_MATERIALS', 'ENERGY'],
    ipc: ['H01M 10/0562'],
    trl: 4,
    ipStatus: 'FILED_UNPUBLISHED',
    ipAvailability: 'LICENSABLE',
    modes: ['JOINT_RESEARCH', 'PATENT_LICENSE'],
    industries: ['E'],
    desiredBudget: 'UP_TO_3M',
    desiredMonths: 18,
    researchers: [ids.researcher],
    people: [
      {
        id: ids.researcher,
        name: { ja: '佐久間 遥', en: 'Haruka Sakuma' },
        position: { ja: '准教授', en: 'Associate Professor' },
        department: { ja: '電池材料研究室', en: 'Battery Materials Laboratory' },
      },
    ],
    externalId: null,
    ipOwnership: null,
    patents: [],
    unpublishedPatents: [],
    attachments: [],
    evaluation: {},
    details: {},
    priorityAreas: [],
    wishesToFound: true,
    allowed: ['read', 'edit', 'withdraw', 'history'],
    ...part,
  }
}

export function aNeed(part: Partial<NeedView> = {}): NeedView {
  return {
    id: ids.need,
    kind: 'need',
    stage: 'PUBLISHED',
    marking: 'OPEN',
    reach: null,
    revision: 2,
    owner: null,
    organization: null,
    ...times,
    title: {
      ja: '全固体電池の電解質を200℃以下で緻密に焼きたい',
      en: 'Dense solid electrolytes below 200 °C',
    },
    needKind: 'MANIFEST',
    source: 'COMPANY',
    horizonMonths: 12,
    problem: {
      ja: '車載用の全固体電池を開発しています。固体電解質の焼結温度が高く、電極との界面が劣化します。',
    },
    situation: { ja: '400℃で焼結している。' },
    tried: { ja: 'ガラス系の助剤を3種試したが、伝導率が半分に落ちた。' },
    constraints: { ja: '設備投資は1,000万円まで。' },
    outcome: { ja: '200℃以下、相対密度95%以上。', en: 'Below 200 °C with at least 95 % density.' },
    fields: ['26020'],
    trl: { min: 3, max: 6 },
    budget: 'UP_TO_3M',
    modes: ['JOINT_RESEARCH'],
    partner: { prefectures: ['13'], young: true, overseas: null, note: {} },
    externalId: null,
    useScene: {},
    attachments: [],
    notes: {},
    keywords: { ja: [], en: [] },
    excludeTerms: [],
    horizonYear: null,
    eradFields: [],
    industries: [],
    priorityAreas: [],
    anonymous: true,
    openDetails: true,
    deadline: '2027-03-31',
    allowed: ['read'],
    ...part,
  }
}

export function aResearcher(part: Partial<ResearcherView> = {}): ResearcherView {
  return {
    id: ids.researcher,
    kind: 'researcher',
    stage: 'PUBLISHED',
    marking: 'OPEN',
    revision: 1,
    owner: university,
    organization: university.id,
    ...times,
    name: { ja: '佐久間 遥', en: 'Haruka Sakuma', kana: 'さくま はるか' },
    contact: {},
    conflicts: {},
    externalRoles: {},
    department: { ja: '電池材料研究室', en: 'Battery Materials Laboratory' },
    position: { ja: '准教授', en: 'Associate Professor' },
    degree: { state: 'DOCTOR', obtainedOn: '2021-03-25' },
    summary: {
      ja: '電池材料の低温合成と界面の評価が専門。',
      en: 'Works on low-temperature synthesis of battery materials.',
    },
    fields: ['26020'],
    eradFields: ['NANO_MATERIALS'],
    keywords: { ja: ['固体電解質'], en: ['solid electrolyte'] },
    offers: ['JOINT_RESEARCH', 'LECTURE'],
    capacity: null,
    externalId: null,
    eradNumber: null,
    researchmap: null,
    orcid: '0000-0002-1825-0097',
    young: { eligible: true, failing: [], lastEligibleFiscalYear: 2028 },
    birthDateKnown: true,
    warnings: [],
    allowed: ['read', 'edit', 'history'],
    ...part,
  }
}

export function anOrganization(part: Partial<OrganizationView> = {}): OrganizationView {
  return {
    id: ids.university,
    kind: 'organization',
    stage: 'PUBLISHED',
    marking: 'OPEN',
    revision: 1,
    externalId: null,
    houjinNumber: null,
    ror: null,
    strengths: {},
    industries: [],
    employees: null,
    capitalYen: null,
    thesis: null,
    ...times,
    name: university.name,
    nameKana: 'みなもこうかだいがく',
    types: ['NATIONAL_UNIVERSITY'],
    prefecture: '04',
    description: {
      ja: '海と材料の研究に強い工科大学です。',
      en: 'A university of technology strong in marine and materials research.',
    },
    website: 'https://minamo-ut.example/',
    desk: {
      name: { ja: '産学連携推進本部 総合窓口', en: 'Office of Industry Collaboration' },
      mail: 'sangaku@minamo-ut.example',
      deputy: { ja: '知的財産係', en: 'IP section' },
      deputyMail: null,
      answerWithin: null,
      copies: null,
      closures: [],
    },
    warnings: [],
    allowed: ['read', 'edit'],
    ...part,
  }
}

export const myRecords: RecordSummary[] = [
  {
    kind: 'seed',
    id: ids.seed2,
    stage: 'DRAFT',
    title: { ja: '電極と固体電解質の界面抵抗を下げるナノコーティング' },
    updatedAt: times.updatedAt,
    revision: 1,
    allowed: ['read', 'edit', 'submit', 'publish', 'discard', 'history'],
  },
  {
    kind: 'seed',
    id: ids.seed,
    stage: 'REVIEW',
    title: aSeed().title ?? {},
    updatedAt: times.updatedAt,
    revision: 3,
    allowed: ['read', 'edit', 'publish', 'return', 'history'],
  },
]

export const aPair: Pair = {
  own: {
    kind: 'seed',
    id: ids.seed,
    title: { ja: '固体電解質の低温焼結', en: 'Low-temperature sintering of solid electrolytes' },
    organization: null,
  },
  other: {
    kind: 'need',
    id: ids.need,
    title: { ja: '液漏れしない電池がほしい', en: 'A battery that does not leak' },
    organization: null,
  },
  score: 0.61,
  level: 'HIGH',
  since: '2026-11-20T00:00:00Z',
}

export function aTie(part: Partial<TieView> = {}): TieView {
  return {
    id: '01900000-0000-7000-8000-000000000041',
    tie: 'BOUND',
    with: university.name,
    organization: ids.university,
    researcher: null,
    wording: '秘密保持契約 第1版',
    givenBy: '企業 太郎（見本）',
    givenAt: '2026-11-02T01:00:00Z',
    until: null,
    endedAt: null,
    holds: true,
    ...part,
  }
}

export function aCheck(part: Partial<ClearanceSummary> = {}): ClearanceSummary {
  return {
    id: '01900000-0000-7000-8000-000000000051',
    reference: '3F2A91BC',
    kind: 'seed',
    record: ids.seed,
    title: { ja: '硫化物系固体電解質' },
    counterpart: {
      organization: ids.company,
      name: { ja: 'あおぞらモビリティ' },
      researcher: null,
      person: null,
    },
    state: 'SUBMITTED',
    advice: 'ASK',
    createdAt: '2026-11-02T01:00:00Z',
    submittedAt: '2026-11-03T01:00:00Z',
    submittedBy: '橋本 渡（見本）',
    days: 12,
    decidedAt: null,
    decidedBy: null,
    validUntil: null,
    endedAt: null,
    holds: false,
    message: null,
    allowed: [],
    ...part,
  }
}

/** A check with two questions, both answered; the second by a list. */
export function aCheckView(part: Partial<ClearanceView> = {}): ClearanceView {
  return {
    ...aCheck(),
    revision: 3,
    form: {
      version: '2025-10-09',
      edition: '2025-10-09{end-user=2025-09-29}',
      name: { ja: '技術提供の事前確認', en: 'Check before technology is provided' },
      address: 'https://example.org/law',
      questions: [
        {
          id: 'foreign',
          text: { ja: '外国の機関ですか。', en: 'Is it foreign?' },
          hint: { ja: '外国にある機関', en: 'Abroad' },
        },
        {
          id: 'listed',
          text: { ja: '一覧に載っていますか。', en: 'Is it listed?' },
          hint: { ja: '別名でも調べます', en: 'Other names, too' },
        },
      ],
      lists: [
        {
          id: 'end-user',
          version: '2025-09-29',
          question: 'listed',
          name: { ja: '外国ユーザーリスト', en: 'Foreign End User List' },
          authority: { ja: '経済産業省', en: 'METI' },
          address: 'https://example.org/list',
        },
      ],
    },
    outdated: false,
    answers: [
      { question: 'foreign', reply: 'NO', note: '国内の会社' },
      { question: 'listed', reply: 'UNKNOWN', note: null },
    ],
    reason: null,
    earlier: [],
    ...part,
  }
}

export function aLetIn(part: Partial<LetIn> = {}): LetIn {
  return {
    kind: 'need',
    id: ids.need,
    title: { ja: '界面を割らずに電解質を焼きたい' },
    ties: ['INVITED'],
    accepts: null,
    ...part,
  }
}
