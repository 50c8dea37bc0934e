import { describe, expect, it } from 'vitest';
import { textKindOf } from '../../../../src/editing/reader/text-kind.ts';
import { makeGuide } from '../../../builders/records.ts';
import { makeCheck, makeService } from '../../../builders/service.ts';

const today = '2026-11-22';

describe('the texts that somebody reads', () => {
  it('can harm in a guide as much as guide.yml says, and always on the pages about phone and site', () => {
    expect(textKindOf('guide', makeGuide({ risk: 'low' }), today)?.risk).toBe('low');
    expect(textKindOf('guide', makeGuide({ risk: 'high' }), today)?.risk).toBe('high');
    expect(textKindOf('page', {}, today)?.risk).toBe('high');
    expect(textKindOf('service', makeService(), today)?.risk).toBe('low');
  });

  it('are not those of a closed place', () => {
    const facts = makeService({ status: { is: 'closed', check: makeCheck() } });
    expect(textKindOf('service', facts, today)).toBeUndefined();
  });

  it.each([
    ['2026-11-21', undefined],
    ['2026-11-22', 'low'],
  ])('with a message until %s: %s', (until, risk) => {
    expect(textKindOf('notice', { until }, today)?.risk).toBe(risk);
  });
});
