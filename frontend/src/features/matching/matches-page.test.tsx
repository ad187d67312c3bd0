import { screen, waitFor, within } from '@testing-library/react'
import { delay, HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Because, MatchAnswer, NearMiss, NeedView } from '../../api/types'
import { coordinator, problem } from '../../testing/handlers'
import { keepingJudgments } from '../../testing/judgments-server'
import { aNeed, anOrganization, ids } from '../../testing/record-fixtures'
import { signedIn } from '../../testing/record-server'
import { open } from '../../testing/render'
import { matchAnswer, nearMiss, seedMatch } from '../../testing/search-fixtures'
import { server } from '../../testing/server'
import { characterKeys } from '../../ui/character-keys'

const MATCHES = `/ja/needs/${ids.need}/matches`
const FIRST = '全固体電池向け硫化物系固体電解質の低温焼結技術'
const SECOND = '電極と固体電解質の界面抵抗を下げるナノコーティング'

const card = (name: string) => screen.findByRole('article', { name: new RegExp(name) })
const answering = (answer: Partial<MatchAnswer>) =>
  server.use(http.get('/api/v1/needs/:id/matches', () => HttpResponse.json({ ...matchAnswer, ...answer })))

beforeEach(() => {
  localStorage.clear()
  window.dispatchEvent(new Event('storage'))
  characterKeys.turn(true)
})

describe('the list of matches', () => {
  it('shows the best candidate with its reasons opened', async () => {
    open(MATCHES)

    const best = within(await card(FIRST))
    expect(best.getByText('1位')).toBeInTheDocument()
    expect(best.getByText('一致度 高')).toBeInTheDocument()
    expect(best.getByText('100点中80点')).toBeInTheDocument()
    expect(best.getByText(/Low-temperature sintering/).closest('[lang=en]')).not.toBeNull()
    expect(best.getByText('根拠の文')).toBeInTheDocument()
    expect(best.getByText('緻密', { selector: 'mark' })).toBeInTheDocument()
    expect(await best.findByText(/宮城県（希望 東京都）/)).toBeInTheDocument()
    expect(within(await card(SECOND)).queryByText('根拠の文')).not.toBeInTheDocument()
  })

  it('shows points that add up to the total', async () => {
    open(MATCHES)

    const table = within(await card(FIRST)).getByRole('table', { name: '点数の内訳' })
    const numbers = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => Number(within(row).getByRole('cell').textContent))
    expect(numbers.at(-1)).toBe(80)
    expect(numbers.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(80)
  })

  it('keeps the opened card in the address', async () => {
    const { user, router } = open(`${MATCHES}?open=${ids.seed2}`)

    expect(within(await card(SECOND)).getByText('根拠の文')).toBeInTheDocument()
    await user.click(within(await card(SECOND)).getByRole('button', { name: '理由を閉じる' }))

    expect(within(await card(SECOND)).queryByText('根拠の文')).not.toBeInTheDocument()
    expect(router.state.location.href).toMatch(/open=none$/)
  })

  it('sorts by date while ranks stay those of the score', async () => {
    const newer = { ...matchAnswer.matches[1], updatedAt: '2026-11-01T00:00:00Z' }
    answering({ matches: [seedMatch, newer] as MatchAnswer['matches'] })
    const { user } = open(MATCHES)

    await user.selectOptions(await screen.findByLabelText('並べ替え'), 'newest')

    await waitFor(() => {
      const [first] = screen.getAllByRole('article')
      expect(first).toHaveAccessibleName(new RegExp(SECOND))
    })
    expect(within(await card(SECOND)).getByText('2位')).toBeInTheDocument()
  })

  it('looks for researchers instead of seeds', async () => {
    const asked: string[] = []
    server.use(
      http.get('/api/v1/needs/:id/matches', ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('of') ?? '')
        return HttpResponse.json(matchAnswer)
      }),
    )
    const { user } = open(MATCHES)

    await user.click(await screen.findByRole('tab', { name: '研究者' }))

    expect(
      await screen.findByRole('heading', { level: 1, name: 'このニーズに合う研究者' }),
    ).toBeInTheDocument()
    await waitFor(() => expect(asked).toEqual(['seed', 'researcher']))
  })
})

describe('sorting out by keyboard', () => {
  it('moves, opens, keeps, picks and compares', async () => {
    const { user, router } = open(MATCHES)
    ;(await card(FIRST)).focus()

    await user.keyboard('x')
    await user.keyboard('j')
    expect(await card(SECOND)).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(await within(await card(SECOND)).findByText('根拠の文')).toBeInTheDocument()
    await user.keyboard('s')
    expect(within(await card(SECOND)).getByRole('button', { name: '候補に追加済み' })).toBeInTheDocument()
    await user.keyboard('x')
    expect(await screen.findByText('比較 2件')).toBeInTheDocument()
    await user.keyboard('k')
    expect(await card(FIRST)).toHaveFocus()
    await user.keyboard('c')

    await waitFor(() => expect(router.state.location.pathname).toMatch(/compare$/))
    expect(router.state.location.href).toContain(`ids=${ids.seed}%2C${ids.seed2}`)
  })

  it('puts a candidate aside only with a reason, and brings it back', async () => {
    const { user } = open(MATCHES)
    ;(await card(FIRST)).focus()

    await user.keyboard('d')
    expect(
      await screen.findByRole('group', { name: '該当しない理由を1つ選んでください' }),
    ).toBeInTheDocument()
    expect(screen.getAllByRole('article')).toHaveLength(2)
    await user.keyboard('4')

    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(1))
    expect(await card(SECOND)).toHaveFocus()
    expect(screen.getByText('該当しないとした候補 1件')).toBeInTheDocument()
    expect(screen.getByText('説明が不明瞭')).toBeInTheDocument()
    await user.click(await screen.findByRole('button', { name: '元に戻す' }))
    expect(await card(FIRST)).toBeInTheDocument()
  })

  it('leaves the question with Escape and nothing happens', async () => {
    const { user } = open(MATCHES)
    ;(await card(FIRST)).focus()

    await user.keyboard('d')
    await user.keyboard('{Escape}')

    expect(screen.queryByRole('group', { name: /該当しない理由/ })).not.toBeInTheDocument()
    expect(await card(FIRST)).toHaveFocus()
  })

  it('hears nothing when letters are switched off', async () => {
    characterKeys.turn(false)
    const { user } = open(MATCHES)
    ;(await card(FIRST)).focus()

    await user.keyboard('jsxd')

    expect(await card(FIRST)).toHaveFocus()
    expect(screen.queryByText('候補に追加済み')).not.toBeInTheDocument()
    expect(screen.getByText('比較 0件')).toBeInTheDocument()
  })

  it('hears nothing outside the list, while composing, or as the second key after G', async () => {
    const { user } = open(MATCHES)
    const best = await card(FIRST)
    screen.getByRole('heading', { level: 1 }).focus()

    await user.keyboard('s')
    best.focus()
    best.dispatchEvent(new KeyboardEvent('keydown', { key: 's', isComposing: true, bubbles: true }))

    expect(screen.queryByText('候補に追加済み')).not.toBeInTheDocument()
  })

  it('picks at most four', async () => {
    const matches = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...seedMatch, id, title: { ja: `題 ${id}` } }))
    answering({ matches })
    const { user } = open(`${MATCHES}?pick=a,b,c,d`)

    await user.click(await screen.findByRole('checkbox', { name: '比較：題 e' }))

    expect(await screen.findByText(/比較は4件までです/)).toBeInTheDocument()
    expect(screen.getByRole('checkbox', { name: '比較：題 e' })).not.toBeChecked()
  })

  it('goes round the regions with F6', async () => {
    answering({ nearMisses: [nearMiss] })
    const { user } = open(MATCHES)
    await card(FIRST)

    await user.keyboard('{F6}')
    expect(screen.getByRole('region', { name: '候補' })).toHaveFocus()
    await user.keyboard('{F6}')
    expect(screen.getByRole('region', { name: 'あと少しで合う' })).toHaveFocus()
    await user.keyboard('{Shift>}{F6}{/Shift}')
    expect(screen.getByRole('region', { name: '候補' })).toHaveFocus()
  })
})

describe('asking from the list', () => {
  const ofOthers = { ...matchAnswer.matches[1], organization: { ...anOrganization(), id: 'another' } }
  const theirNeed = (allowed: NeedView['allowed']) =>
    server.use(
      http.get('/api/v1/needs/:id', () =>
        HttpResponse.json(aNeed({ allowed }), { headers: { ETag: '"1"' } }),
      ),
    )

  it('is for who speaks for the candidate, with the button and with I', async () => {
    signedIn()
    theirNeed(['read'])
    answering({ matches: [seedMatch, ofOthers] as MatchAnswer['matches'] })
    let asked = 0
    server.use(
      http.get('/api/v1/introductions/prospect', () => {
        asked += 1
        return new Promise<never>(() => undefined)
      }),
    )
    const { user } = open(MATCHES)

    expect(
      await within(await card(FIRST)).findByRole('button', { name: /^引き合わせを申し込む/ }),
    ).toBeInTheDocument()
    expect(
      within(await card(SECOND)).queryByRole('button', { name: /^引き合わせを申し込む/ }),
    ).not.toBeInTheDocument()
    ;(await card(SECOND)).focus()
    await user.keyboard('i')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(asked).toBe(0)
    await user.keyboard('ki')
    expect(await screen.findByRole('dialog', { name: '引き合わせを申し込む' })).toBeInTheDocument()
  })

  it('is for nobody who speaks for neither', async () => {
    signedIn({ organization: 'another' })
    theirNeed(['read'])
    open(MATCHES)

    await card(FIRST)
    expect(screen.queryByRole('button', { name: /^引き合わせを申し込む/ })).not.toBeInTheDocument()
  })
})

describe('marks', () => {
  const STORED = `kakehashi.marks.coordinator/need/${ids.need}`
  const signedIn = () => server.use(http.get('/api/v1/session', () => HttpResponse.json(coordinator)))
  const waiting = () => JSON.parse(localStorage.getItem(STORED) ?? '{}')
  const one = '/api/v1/me/judgments/:asked/:candidate'
  const declineFirst = async (user: ReturnType<typeof open>['user']) => {
    ;(await card(FIRST)).focus()
    await user.keyboard('d1')
  }

  it('are those the server keeps for the account', async () => {
    signedIn()
    keepingJudgments({ [ids.seed]: 'KEPT', [ids.seed2]: 'CAPACITY' })
    open(MATCHES)

    expect(await screen.findByRole('button', { name: '候補に追加済み' })).toBeInTheDocument()
    expect(screen.getByText('該当しないとした候補 1件')).toBeInTheDocument()
  })

  it('are told the server at once, and so is what takes them back', async () => {
    signedIn()
    const { kept, heard } = keepingJudgments()
    const { user } = open(MATCHES)
    await declineFirst(user)

    expect(await screen.findByText('該当しないとした候補 1件')).toBeInTheDocument()
    await waitFor(() => expect(kept).toEqual({ [ids.seed]: 'TOO_EARLY' }))
    await waitFor(() => expect(waiting()).toEqual({}))
    await user.click(await screen.findByRole('button', { name: '元に戻す' }))

    expect(await card(FIRST)).toBeInTheDocument()
    await waitFor(() => expect(kept).toEqual({}))
    expect(heard).toEqual(['PUT TOO_EARLY', 'DELETE'])
  })

  it('wait on the device while nothing answers, and go out when asked', async () => {
    signedIn()
    keepingJudgments()
    server.use(http.put(one, () => HttpResponse.error()))
    const { user } = open(MATCHES)
    await declineFirst(user)

    const told = within(await screen.findByRole('alert'))
    expect(told.getByText('まだ保存されていない印が1件あります')).toBeInTheDocument()
    expect(screen.getByText('該当しないとした候補 1件')).toBeInTheDocument()
    expect(waiting()).toEqual({ [ids.seed]: 'TOO_EARLY' })
    const { kept } = keepingJudgments()
    await user.click(told.getByRole('button', { name: '今すぐ送る' }))

    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument())
    expect(kept).toEqual({ [ids.seed]: 'TOO_EARLY' })
    expect(waiting()).toEqual({})
    expect(screen.getByText('該当しないとした候補 1件')).toBeInTheDocument()
  })

  it('that waited from another day go out with the page', async () => {
    localStorage.setItem(STORED, JSON.stringify({ [ids.seed]: 'KEPT', [ids.seed2]: null }))
    signedIn()
    const { kept } = keepingJudgments({ [ids.seed2]: 'CAPACITY' })
    open(MATCHES)

    await waitFor(() => expect(kept).toEqual({ [ids.seed]: 'KEPT' }))
    expect(await screen.findByRole('button', { name: '候補に追加済み' })).toBeInTheDocument()
    await waitFor(() => expect(waiting()).toEqual({}))
  })

  it('that are refused go away, and it is said why', async () => {
    signedIn()
    keepingJudgments()
    server.use(http.put(one, () => problem(404, 'http-404', '指定されたものは見つかりません。')))
    const { user } = open(MATCHES)
    await declineFirst(user)

    const told = within(await screen.findByRole('alert'))
    expect(told.getByText('指定されたものは見つかりません。')).toBeInTheDocument()
    expect(await card(FIRST)).toBeInTheDocument()
    expect(waiting()).toEqual({})
  })

  it('of a visitor stay on the device', async () => {
    const { heard } = keepingJudgments()
    const { user } = open(MATCHES)
    await declineFirst(user)

    expect(await screen.findByText('該当しないとした候補 1件')).toBeInTheDocument()
    expect(heard).toEqual([])
    expect(localStorage.getItem(`kakehashi.marks.visitor/need/${ids.need}`)).toContain('TOO_EARLY')
  })
})

describe('the reception', () => {
  const owned = (allowed: string[]) =>
    server.use(http.get('/api/v1/needs/:id', () => HttpResponse.json({ ...aNeed(), allowed })))

  it('tells the owner how many people kept and declined the record', async () => {
    owned(['read', 'history'])
    server.use(
      http.get('/api/v1/needs/:id/reception', () =>
        HttpResponse.json({ least: 3, kept: 4, reasons: [{ reason: 'TOO_EARLY', people: 3 }], others: 5 }),
      ),
    )
    open(MATCHES)

    const section = within(await screen.findByRole('region', { name: 'この記録への反響' }))
    const numbers = (await section.findAllByRole('definition')).map(({ textContent }) => textContent)
    expect(numbers).toEqual(['4人', '3人', '5人'])
    expect(section.getByText('該当しない：段階が早すぎる')).toBeInTheDocument()
  })

  it('says when there is nothing to tell yet', async () => {
    owned(['read', 'history'])
    open(MATCHES)

    expect(await screen.findByText(/まだ示せる数がありません。同じ判断をした人が3人以上/)).toBeInTheDocument()
  })

  it('is not for others', async () => {
    owned(['read'])
    open(MATCHES)
    await card(FIRST)

    expect(screen.queryByText('この記録への反響')).not.toBeInTheDocument()
  })
})

describe('near misses', () => {
  it('name every condition, the smallest change and lead to a list that lets them in', async () => {
    answering({ nearMisses: [nearMiss] })
    open(MATCHES)

    const near = within(await screen.findByRole('region', { name: 'あと少しで合う' }))
    expect(near.getByText('TRL 2（希望 3〜6）')).toBeInTheDocument()
    expect(near.getByText('TRLの下限を2にすると合います')).toBeInTheDocument()
    expect(await near.findByText(/連携形態に「学術指導」を加えると合います/)).toBeInTheDocument()
    const link = near.getByRole('link', { name: /条件を広げて候補に入れる/ })
    expect(link).toHaveAttribute('href', expect.stringContaining('trl=2-6'))
    expect(link).toHaveAttribute(
      'href',
      expect.stringContaining('mode=JOINT_RESEARCH&mode=ACADEMIC_GUIDANCE'),
    )
  })

  it('are ranked under the wider conditions after the click', async () => {
    const asked: string[] = []
    server.use(
      http.get('/api/v1/needs/:id/matches', ({ request }) => {
        asked.push(new URL(request.url).search)
        return HttpResponse.json({ ...matchAnswer, nearMisses: [nearMiss] })
      }),
    )
    const { user } = open(MATCHES)

    await user.click(await screen.findByRole('link', { name: /条件を広げて候補に入れる/ }))

    expect(await screen.findByText('保存された条件より広げて表示しています')).toBeInTheDocument()
    expect(asked.at(-1)).toContain('trl=2-6&mode=JOINT_RESEARCH&mode=ACADEMIC_GUIDANCE')
    await user.click(screen.getByRole('link', { name: '保存された条件に戻す' }))
    await waitFor(() => expect(asked.at(-1)).not.toContain('trl'))
  })
})

describe('young researchers first', () => {
  it('is switched off, and asks for the bonus once it is on', async () => {
    const asked: string[] = []
    server.use(
      http.get('/api/v1/needs/:id/matches', ({ request }) => {
        asked.push(new URL(request.url).search)
        return HttpResponse.json(matchAnswer)
      }),
    )
    const { user, router } = open(MATCHES)

    const young = await screen.findByRole('switch', { name: '若手優先' })
    expect(young).not.toBeChecked()
    expect(asked.at(-1)).not.toContain('young')
    await user.click(young)

    await waitFor(() => expect(asked.at(-1)).toContain('young=true'))
    expect(router.state.location.href).toContain('young=true')
    expect(await screen.findByRole('switch', { name: '若手優先' })).toBeChecked()
  })

  it('is not offered where needs are looked for', async () => {
    server.use(http.get('/api/v1/seeds/:id/matches', () => HttpResponse.json(matchAnswer)))
    open(`/ja/seeds/${ids.seed}/matches`)

    await card(FIRST)
    expect(screen.queryByRole('switch')).not.toBeInTheDocument()
  })
})

describe('reasons of people and time', () => {
  it('warn a hasty need of an early seed, with words beside the sign', async () => {
    answering({
      matches: [
        {
          ...seedMatch,
          reasons: [
            { signal: 'text', points: 0.8, because: { kind: 'nothing-to-compare' } },
            {
              signal: 'horizon',
              points: 0,
              because: { kind: 'horizon', months: 6, readiness: 2, tooEarly: true },
            },
            {
              signal: 'capacity',
              points: 0,
              because: { kind: 'capacity', state: 'FULL', asOf: '2026-04-01' },
            },
          ],
        },
      ],
    })
    open(MATCHES)

    const shown = within(await card(FIRST))
    expect(shown.getByText(/6か月以内の期限に対してTRL 2は早い段階です/)).toBeInTheDocument()
    expect(shown.getByText('注意:')).toBeInTheDocument()
    expect(shown.getByText(/今は受け入れられない（2026.+時点）/)).toBeInTheDocument()
  })

  it('name the seed that a sentence of a researcher comes from', async () => {
    const [passage] = seedMatch.passages
    if (!passage) throw new Error('the fixture has a passage')
    const source = { kind: 'seed', id: ids.seed2, title: { ja: '鋳物の焼結' } } as const
    answering({ matches: [{ ...seedMatch, kind: 'researcher', passages: [{ ...passage, source }] }] })
    open(`${MATCHES}?of=researcher`)

    const from = within(await card(FIRST)).getByRole('link', { name: '鋳物の焼結' })
    expect(from).toHaveAttribute('href', `/ja/seeds/${ids.seed2}`)
  })
})

describe('matches of an investor', () => {
  const THESIS = {
    text: { ja: '電池' },
    fields: [],
    trl: { min: 2, max: 5 },
    prefectures: [],
    ticketMin: null,
    ticketMax: null,
  }
  const missed: NearMiss = {
    ...nearMiss,
    fails: [
      { condition: 'founding', offered: false, wanted: true, smallestChange: { wishesToFound: false } },
    ],
  }
  const investor = (thesis: boolean, answer: Partial<MatchAnswer>) => {
    const asked: string[] = []
    server.use(
      http.get('/api/v1/organizations/:id', () =>
        HttpResponse.json(anOrganization({ thesis: thesis ? THESIS : null })),
      ),
      http.get('/api/v1/organizations/:id/matches', ({ request }) => {
        asked.push(new URL(request.url).search)
        return HttpResponse.json({ ...matchAnswer, ...answer })
      }),
    )
    return asked
  }

  it('are seeds that wish to found a firm, and near misses say so', async () => {
    const asked = investor(true, { nearMisses: [missed] })
    const { user } = open(`/ja/orgs/${ids.university}/matches`)

    expect(
      await screen.findByRole('heading', { level: 1, name: '投資方針に合う起業希望のシーズ' }),
    ).toBeInTheDocument()
    expect(await screen.findByText('起業を希望していない')).toBeInTheDocument()
    await user.click(await screen.findByRole('link', { name: /条件を広げて候補に入れる/ }))

    await waitFor(() => expect(asked.at(-1)).toContain('wishesToFound=false'))
    expect(await screen.findByText('起業を希望しないシーズも含む')).toBeInTheDocument()
  })

  it('say that there is no thesis', async () => {
    investor(false, { matches: [] })
    open(`/ja/orgs/${ids.university}/matches`)

    expect(await screen.findByText('この機関はまだ投資方針を登録していません。')).toBeInTheDocument()
  })
})

describe('the states of the list', () => {
  it('says what to do when nothing fits', async () => {
    answering({ matches: [] })
    open(MATCHES)

    expect(await screen.findByText('条件に合う候補はまだ見つかりません。')).toBeInTheDocument()
  })

  it('offers to try again after a fault', async () => {
    server.use(
      http.get('/api/v1/needs/:id/matches', () => problem(500, 'fault', '処理できませんでした。'), {
        once: true,
      }),
    )
    const { user } = open(MATCHES)

    await user.click(await screen.findByRole('button', { name: 'もう一度試す' }))

    expect(await card(FIRST)).toBeInTheDocument()
  })

  it('says that the record cannot be found', async () => {
    open(`/ja/needs/${ids.gone}/matches`)

    expect(await screen.findByRole('heading', { name: '見つかりません' })).toBeInTheDocument()
  })

  it('says that it is loading', async () => {
    server.use(http.get('/api/v1/needs/:id/matches', () => delay('infinite')))
    open(MATCHES)

    expect(
      await screen.findByRole('heading', { level: 1, name: 'このニーズに合うシーズ' }),
    ).toBeInTheDocument()
    expect(screen.getByText('読み込んでいます')).toBeInTheDocument()
  })

  it('says which pair of terms the records taught', async () => {
    const because: Because = {
      kind: 'shared-terms',
      terms: [
        { ja: '固体電解質', en: 'solid electrolyte', origin: 'lexicon' },
        { ja: '惣菜', en: 'deli', origin: 'learned' },
      ],
      quantities: [],
      tried: [],
      avoided: [],
    }
    answering({ matches: [{ ...seedMatch, reasons: [{ signal: 'text', points: 0.5, because }] }] })
    open(MATCHES)

    const learned = await screen.findByText('登録情報から学んだ対訳')
    expect(learned.parentElement).toHaveTextContent('惣菜⇔対訳deli登録情報から学んだ対訳')
  })

  it('says how near the meaning is where a sentence model measured it', async () => {
    const because = { kind: 'like-meaning', likeness: 0.834 } as const
    answering({ matches: [{ ...seedMatch, reasons: [{ signal: 'meaning', points: 0.8, because }] }] })
    open(MATCHES)

    expect(await screen.findByText('文の意味の近さ：0.83（1が同じ）')).toBeInTheDocument()
  })

  it('marks what has not been updated for a year', async () => {
    const because = { kind: 'freshness', updatedAt: '2025-09-01T00:00:00Z', days: 430 } as const
    answering({
      matches: [
        {
          ...seedMatch,
          reasons: [...seedMatch.reasons.slice(0, 3), { signal: 'freshness', points: 0.1, because }],
        },
      ],
    })
    open(MATCHES)

    expect(await screen.findByText('14か月更新なし')).toBeInTheDocument()
  })

  it('marks Japanese names on English pages as Japanese', async () => {
    const because = {
      kind: 'shared-fields',
      level: 'SMALL',
      fields: [{ code: '26020', name: { ja: '無機材料および物性関連' } }],
    } as const
    answering({
      matches: [
        {
          ...seedMatch,
          reasons: [{ signal: 'field', points: 0.8, because: { ...because, fields: [...because.fields] } }],
        },
      ],
    })
    open(`/en/needs/${ids.need}/matches`)

    expect(await screen.findByText('無機材料および物性関連')).toHaveAttribute('lang', 'ja')
  })

  it('never names the company of an anonymous need', async () => {
    server.use(
      http.get('/api/v1/seeds/:id/matches', () =>
        HttpResponse.json({
          ...matchAnswer,
          matches: [{ ...seedMatch, kind: 'need', organization: null, people: [] }],
        }),
      ),
    )
    open(`/ja/seeds/${ids.seed}/matches`)

    expect(within(await card(FIRST)).getByText('非公開の企業')).toBeInTheDocument()
  })
})
