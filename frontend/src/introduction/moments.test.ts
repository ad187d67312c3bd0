import { describe, expect, it } from 'vitest'
import {
  clockAt,
  dayText,
  firstSlots,
  momentAt,
  nextSlot,
  sameClock,
  slotOf,
  slotText,
  zoneText,
} from './moments'
import { slotFaults } from './slots-to-send'

const at = (day: string, time: string, zone: string) => momentAt(day, time, zone)?.toISOString()

describe('a time in a zone', () => {
  it.each([
    ['2026-12-02', '14:00', 'Asia/Tokyo', '2026-12-02T05:00:00.000Z'],
    ['2026-12-02', '00:30', 'Asia/Tokyo', '2026-12-01T15:30:00.000Z'],
    ['2026-01-15', '09:00', 'Europe/Berlin', '2026-01-15T08:00:00.000Z'],
    ['2026-07-15', '09:00', 'Europe/Berlin', '2026-07-15T07:00:00.000Z'],
    ['2026-07-15', '09:00', 'America/New_York', '2026-07-15T13:00:00.000Z'],
    ['2026-07-15', '09:00', 'Asia/Kathmandu', '2026-07-15T03:15:00.000Z'],
  ])('%s %s in %s is %s', (day, time, zone, moment) => expect(at(day, time, zone)).toBe(moment))

  it('on the day that clocks change is that of the clocks', () => {
    expect(at('2026-03-29', '01:30', 'Europe/Berlin')).toBe('2026-03-29T00:30:00.000Z')
    expect(at('2026-03-29', '03:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z')
    expect(at('2026-10-25', '01:30', 'Europe/Berlin')).toBe('2026-10-24T23:30:00.000Z')
    expect(at('2026-10-25', '03:30', 'Europe/Berlin')).toBe('2026-10-25T02:30:00.000Z')
  })

  it('that is left out comes later, and one that comes twice the first time', () => {
    expect(at('2026-03-29', '02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z')
    expect(at('2026-10-25', '02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z')
  })

  it('that is none is nothing', () => {
    expect(momentAt('', '10:00', 'Asia/Tokyo')).toBeNull()
    expect(momentAt('2026-12-02', '', 'Asia/Tokyo')).toBeNull()
    expect(slotOf({ day: '2026-12-02', time: '10:00', minutes: Number.NaN }, 'Asia/Tokyo')).toBeNull()
  })

  it('comes back as it was typed', () => {
    const zone = 'America/New_York'
    const moment = momentAt('2026-11-01', '08:15', zone)
    expect(moment && clockAt(moment, zone)).toEqual(['2026-11-01', '08:15'])
  })

  it('lasts as long as said, also over a change of clocks', () => {
    expect(slotOf({ day: '2026-03-29', time: '01:30', minutes: 60 }, 'Europe/Berlin')).toEqual({
      start: '2026-03-29T00:30:00.000Z',
      end: '2026-03-29T01:30:00.000Z',
      place: null,
    })
  })
})

describe('in words', () => {
  const slot = { start: '2026-12-02T05:00:00Z', end: '2026-12-02T06:00:00Z' }

  it('days and times are those of the zone', () => {
    expect(dayText('2026-12-02', 'ja')).toBe('12/2（水）')
    expect(dayText('2026-12-02', 'en')).toBe('Wed 2 Dec')
    expect(slotText(slot, 'Asia/Tokyo', 'ja')).toBe('12/2（水）14:00–15:00')
    expect(slotText(slot, 'America/Los_Angeles', 'en')).toBe('Tue 1 Dec, 21:00–22:00')
  })

  it('a time over midnight names both days', () => {
    const night = { start: '2026-12-02T14:30:00Z', end: '2026-12-02T15:30:00Z' }
    expect(slotText(night, 'Asia/Tokyo', 'ja')).toBe('12/2（水）23:30–12/3（木）00:30')
  })

  it('the zone is named as it is called then', () => {
    expect(zoneText('Asia/Tokyo', new Date(slot.start), 'ja')).toBe('日本標準時')
    expect(zoneText('Europe/Berlin', new Date('2026-07-01'), 'en')).toBe('Central European Summer Time')
    expect(sameClock('Asia/Tokyo', 'Asia/Seoul', new Date(slot.start))).toBe(true)
    expect(sameClock('Asia/Tokyo', 'Asia/Taipei', new Date(slot.start))).toBe(false)
  })
})

describe('the first times', () => {
  it('fall on weekdays', () => {
    const days = firstSlots(new Date('2026-11-26T03:00:00Z')).map(({ day }) => day)
    expect(days).toEqual(['2026-11-30', '2026-12-01', '2026-12-02'])
  })
})

describe('the next time', () => {
  const now = new Date('2026-11-26T03:00:00Z')

  it('is like the last one, on the next weekday', () => {
    expect(nextSlot([{ day: '2026-12-04', time: '14:00', minutes: 30 }], now)).toEqual({
      day: '2026-12-07',
      time: '14:00',
      minutes: 30,
    })
  })

  it('is none of those that there are', () => {
    const slots = ['2026-12-02', '2026-12-01'].map((day) => ({ day, time: '10:00', minutes: 60 }))
    expect(nextSlot(slots, now).day).toBe('2026-12-03')
  })

  it('begins the list as usual', () => {
    expect(nextSlot([], now)).toEqual(firstSlots(now)[0])
  })
})

describe('what is wrong with times', () => {
  const now = new Date('2026-11-26T03:00:00Z') // noon in Japan
  const faultOf = (day: string, time: string) =>
    slotFaults({ slots: [{ day, time, minutes: 60 }], zone: 'Asia/Tokyo' }, now)[0]

  it.each([
    ['', '10:00', { field: 'day', why: 'day' }],
    ['2026-11-27', '', { field: 'time', why: 'time' }],
    ['2026-11-25', '14:00', { field: 'day', why: 'past' }],
    ['2026-11-26', '12:00', { field: 'time', why: 'past' }],
    ['2026-11-26', '12:01', null],
  ])('%s %s', (day, time, fault) => expect(faultOf(day, time)).toEqual(fault))

  it('stands at the second of two that are the same', () => {
    const slot = { day: '2026-11-27', time: '10:00', minutes: 60 }
    expect(slotFaults({ slots: [slot, { ...slot, minutes: 30 }], zone: 'Asia/Tokyo' }, now)).toEqual([
      null,
      { field: 'time', why: 'twice' },
    ])
  })
})
