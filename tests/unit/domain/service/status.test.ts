import { describe, expect, it } from 'vitest';
import { isConfirmed, isListed, publishStatus } from '../../../../src/domain/service/status.ts';
import { makeCheck, makeService } from '../../../builders/service.ts';

const today = '2026-11-22';
const statusOf = (fields: Parameters<typeof makeService>[0]) => publishStatus(makeService(fields), today);

describe('a service', () => {
  it.each([
    ['open', true, true],
    ['unconfirmed', false, true],
    ['temporarily-closed', true, true],
    ['closed', true, false],
  ] as const)('that is %s counts as confirmed: %s, is listed: %s', (is, confirmed, listed) => {
    const status = statusOf({ status: { is, check: makeCheck() } });
    expect([isConfirmed(status), isListed({ status })]).toEqual([confirmed, listed]);
  });

  it.each([
    ['2026-11-21', 'perhaps-open-again', false],
    ['2026-11-22', 'temporarily-closed', true],
  ] as const)('closed until %s is on 22 November %s', (until, is, confirmed) => {
    const status = statusOf({ status: { is: 'temporarily-closed', from: '2026-11-01', until } });
    expect(status).toEqual({ is, from: '2026-11-01', until });
    expect(isConfirmed(status)).toBe(confirmed);
  });

  it('keeps the reason of its closing to itself', () => {
    const status = statusOf({ status: { is: 'unconfirmed', reason: 'the money ended' } });
    expect(JSON.stringify(status)).not.toContain('money');
  });
});
