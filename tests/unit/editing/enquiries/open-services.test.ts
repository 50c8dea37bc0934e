import { describe, expect, it } from 'vitest';
import type { Enquiry } from '../../../../src/editing/enquiries/enquiries.ts';
import type { OpenFact } from '../../../../src/editing/enquiries/open-facts.ts';
import { openServices } from '../../../../src/editing/enquiries/open-services.ts';

const fact = (why: OpenFact['why'], subject: OpenFact['subject'] = 'conditions'): OpenFact => ({
  subject,
  field: 'name',
  value: 'needed',
  state: 'old',
  why,
  row: 'conditions',
  at: { file: 'services/a/facts.yml', path: [] },
});
const enquiry = (id: string, urgency: Enquiry['urgency'], open: OpenFact[]): Enquiry => ({
  id,
  name: id,
  urgency,
  informant: { is: 'none', ways: [] },
  open,
  first: [],
  later: open,
});

describe('what is open about a service', () => {
  it('is counted by reason, numbers to ring first', () => {
    const found = openServices([
      enquiry('a', 'other', [fact('unknown'), fact('old'), fact('unknown'), fact('not-rung')]),
    ]);
    expect(found[0]?.services[0]?.counts).toEqual([
      { why: 'not-rung', number: 1 },
      { why: 'old', number: 1 },
      { why: 'unknown', number: 2 },
    ]);
  });

  it('stands in groups, the most harmful first', () => {
    const found = openServices([
      enquiry('course', 'professional', [fact('old')]),
      enquiry('shelter', 'hotline', [fact('old')]),
      enquiry('night-line', 'stand-in', [fact('old')]),
    ]);
    expect(found.map(({ urgency }) => urgency)).toEqual(['stand-in', 'hotline', 'professional']);
  });

  it('does not count the website of its organisation', () => {
    expect(openServices([enquiry('a', 'other', [fact('old', 'website')])])).toEqual([]);
  });
});
