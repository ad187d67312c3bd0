import type { ConsultationDesk, ConsultationSummary, ConsultationView } from '../api/types'

export function aDesk(part: Partial<ConsultationDesk> = {}): ConsultationDesk {
  return {
    id: '01900000-0000-7000-8000-0000000000d1',
    name: { ja: 'みなも工科大学', en: 'Minamo Institute of Technology' },
    types: ['NATIONAL_UNIVERSITY'],
    desk: { ja: '総合窓口', en: 'Front desk' },
    days: 5,
    due: '2026-12-07',
    prefecture: '14',
    near: true,
    ...part,
  }
}

export function aConsultation(part: Partial<ConsultationSummary> = {}): ConsultationSummary {
  return {
    id: '01900000-0000-7000-8000-0000000000c1',
    reference: '3F2A91BC',
    state: 'RECEIVED',
    asking: {
      id: '01900000-0000-7000-8000-0000000000a1',
      name: { ja: 'あおぞらモビリティ', en: 'Aozora Mobility' },
      prefecture: '14',
      types: ['LARGE_COMPANY'],
    },
    asker: { id: '01900000-0000-7000-8000-0000000000a2', name: '企業 太郎' },
    receiver: {
      id: aDesk().id,
      name: aDesk().name,
      prefecture: '14',
      types: ['NATIONAL_UNIVERSITY'],
    },
    opening: '接着がはがれる',
    prefecture: '14',
    fields: [],
    assignee: null,
    createdAt: '2026-11-30T01:00:00Z',
    due: '2026-12-07',
    overdue: false,
    closedAt: null,
    turn: 'DESK',
    ...part,
  }
}

export function aConsultationView(part: Partial<ConsultationView> = {}): ConsultationView {
  return {
    ...aConsultation(),
    revision: 1,
    marking: 'SECRET',
    sheet: {
      problem: '接着がはがれる',
      situation: '夏だけ起きる',
      tried: null,
      constraints: null,
      outcome: null,
    },
    answer: null,
    referredTo: null,
    referredBy: null,
    sentOn: null,
    steps: [
      {
        state: 'RECEIVED',
        by: { id: '01900000-0000-7000-8000-0000000000a2', name: '企業 太郎' },
        at: '2026-11-30T01:00:00Z',
      },
    ],
    needs: [],
    needsMade: 0,
    notes: [],
    next: [],
    undoUntil: null,
    allowed: ['read', 'read-identity', 'withdraw'],
    ...part,
  }
}
