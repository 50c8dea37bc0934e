import { describe, expect, it } from 'vitest';
import { sortOfTexts } from '../../../../src/editing/enquiries/texts.ts';
import { makeGuide } from '../../../builders/release.ts';
import { makeCheck, makeService } from '../../../builders/service.ts';

const today = '2026-11-22';

describe('the texts that somebody reads', () => {
  it('can harm in a guide as much as guide.yml says, and always on the pages about phone and site', () => {
    expect(sortOfTexts({ kind: 'guide', facts: makeGuide({ risk: 'low' }) }, today)?.risk).toBe('low');
    expect(sortOfTexts({ kind: 'guide', facts: makeGuide({ risk: 'high' }) }, today)?.risk).toBe('high');
    expect(sortOfTexts({ kind: 'page' }, today)?.risk).toBe('high');
    expect(sortOfTexts({ kind: 'service', facts: makeService() }, today)?.risk).toBe('low');
  });

  it('are not those of a closed place', () => {
    const facts = makeService({ status: { is: 'closed', check: makeCheck() } });
    expect(sortOfTexts({ kind: 'service', facts }, today)).toBeUndefined();
  });

  it.each([
    ['2026-11-21', undefined],
    ['2026-11-22', 'low'],
  ])('with a message until %s: %s', (until, risk) => {
    expect(sortOfTexts({ kind: 'notice', facts: { until } }, today)?.risk).toBe(risk);
  });
});
