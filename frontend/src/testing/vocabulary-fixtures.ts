import type { CodeName, Field, Vocabularies } from '../api/types'

const term = (code: string, ja: string, en: string): CodeName => ({ code, name: { ja, en } })

export const fields: Field[] = [
  { code: 'D', level: 'LARGE', name: { ja: '大区分D', en: 'Broad section D' }, parents: [] },
  { code: 'D26', level: 'MEDIUM', name: { ja: '材料工学', en: 'Materials engineering' }, parents: ['D'] },
  {
    code: '26020',
    level: 'SMALL',
    name: { ja: '無機材料および物性関連', en: 'Inorganic materials' },
    parents: ['D26'],
  },
  { code: '36010', level: 'SMALL', name: { ja: '無機物質および無機材料化学関連' }, parents: ['D26'] },
]

export const eradFields = [
  term('NANO_MATERIALS', 'ナノテク・材料', 'Nanotechnology and materials'),
  term('ENERGY', 'エネルギー', 'Energy'),
]

export const prefectures = [
  { ...term('04', '宮城県', 'Miyagi'), block: 'TOHOKU' },
  { ...term('13', '東京都', 'Tokyo'), block: 'KANTO' },
  { ...term('23', '愛知県', 'Aichi'), block: 'CHUBU' },
]

export const blocks = [
  term('TOHOKU', '東北', 'Tohoku'),
  term('KANTO', '関東', 'Kanto'),
  term('CHUBU', '中部', 'Chubu'),
]

export const modes = [
  term('JOINT_RESEARCH', '共同研究', 'Joint research'),
  term('PATENT_LICENSE', 'ライセンス（特許実施許諾）', 'Patent licence'),
  term('TECHNICAL_CONSULTATION', '技術相談', 'Technical consultation'),
  term('ACADEMIC_GUIDANCE', '学術指導', 'Academic guidance'),
]

export const vocabularies: Vocabularies = {
  lists: {
    organizationTypes: [
      term('NATIONAL_UNIVERSITY', '国立大学法人', 'National university'),
      term('SMALL_COMPANY', '中小企業', 'Small or medium company'),
    ],
    ipStatuses: [term('FILED_UNPUBLISHED', '出願済・未公開', 'Filed, unpublished')],
    ipOwnerships: [term('SOLE', '単願', 'Sole application')],
    ipAvailabilities: [term('LICENSABLE', '実施許諾可', 'Licensable')],
    budgetBands: [term('UP_TO_3M', '300万円以下', 'Up to 3 million yen')],
    industries: [term('E', '製造業', 'Manufacturing')],
    priorityAreas: [term('MATERIALS', 'マテリアル', 'Materials')],
    offers: [term('JOINT_RESEARCH', '共同研究', 'Joint research'), term('LECTURE', '講演', 'Lecture')],
    capacities: [
      term('OPEN', '受け入れられる', 'Open to new work'),
      term('FULL', '今は受け入れられない', 'No room at present'),
    ],
    needKinds: [
      term('MANIFEST', '顕在ニーズ', 'Present need'),
      term('FUTURE', '未来ニーズ', 'Future need'),
      term('SOCIAL', '社会課題', 'Social issue'),
    ],
    needSources: [term('COMPANY', '企業', 'Company')],
    degreeStates: [
      term('DOCTOR', '博士', 'Doctorate'),
      term('DOCTORAL_COURSE', '博士課程在学', 'In a doctoral course'),
      term('NONE', 'なし', 'None'),
    ],
  },
  readinessLevels: [
    '基本原理の観察・報告',
    '技術概念の定式化',
    '概念実証',
    '実験室レベルでの検証',
    '想定環境での検証',
    '想定環境での実証',
    '実運用環境での試作実証',
    '実システムの完成',
    '実運用',
  ].map((ja, index) => ({ code: index + 1, name: { ja, en: `Step ${index + 1}` }, band: {} })),
}
