import { describe, expect, it } from 'vitest';
import { openWords } from '../../../../src/domain/hours/open-words.ts';

const zone = 'Europe/Copenhagen';
const minutes = (iso: string): number => Date.parse(iso) / 60_000;
/** Sunday, 13:00 in Denmark. */
const now = minutes('2026-11-22T12:00:00Z');
const inDanish = (state: Parameters<typeof openWords>[0], isRung = false) => openWords(state, now, isRung, 'da', zone);

describe('whether a place is open, in words', () => {
  it('names the Danish time it closes today', () => {
    expect(inDanish({ is: 'open', until: minutes('2026-11-22T15:00:00Z') })).toEqual({
      key: 'open.nowUntil',
      time: '16.00',
    });
  });

  it('names the day where it is another', () => {
    expect(inDanish({ is: 'closed', opensAt: minutes('2026-11-23T08:00:00Z') })?.time).toMatch(/^mandag.*09\.00$/);
  });

  it('counts the day in Denmark, not where the phone is', () => {
    // Half past midnight in Denmark, still the 22nd in UTC.
    expect(inDanish({ is: 'closed', opensAt: minutes('2026-11-22T23:30:00Z') })?.time).toMatch(/^mandag/);
  });

  it('has no end where none is known', () => {
    expect(inDanish({ is: 'open', until: null })).toEqual({ key: 'open.now' });
  });

  it.each([
    [{ is: 'open', until: null }, 'open.answers'],
    [{ is: 'closed', opensAt: now + 60 }, 'open.answersLater'],
  ] as const)('speaks of answering for a line one rings: %o', (state, key) => {
    expect(inDanish(state, true)?.key).toBe(key);
  });

  it('says that one comes by appointment, or rings first', () => {
    expect(inDanish({ is: 'by-appointment' })?.key).toBe('hours.byAppointment');
    expect(inDanish({ is: 'ring-first' })?.key).toBe('hours.ringFirst');
    expect(inDanish({ is: 'ring-first' }, true)).toBeUndefined();
  });

  it('claims nothing where nothing is known', () => {
    expect(inDanish({ is: 'unknown' })).toBeUndefined();
  });

  it('writes Western digits in every language', () => {
    const state = { is: 'open', until: minutes('2026-11-22T15:00:00Z') } as const;
    for (const lang of ['ar', 'th', 'en', 'fa', 'am'])
      expect(openWords(state, now, false, lang, zone)?.time).toMatch(/16[.:]00/);
  });
});
