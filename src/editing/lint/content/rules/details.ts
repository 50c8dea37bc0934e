/** Answers that need another beside them, and first and last days in the right order. */
import { entriesOf, spotOf, textAt, valueAt } from '../content.ts';
import type { Content, Fields, Path } from '../content.ts';
import type { Report } from '../../report.ts';

/** When the field has this value, the other field must be there. */
const needed: { field: Path; value: string; other: Path; example: string }[] = [
  { field: ['area', 'covers'], value: 'areas', other: ['area', 'areas'], example: '[fyn]' },
  { field: ['area', 'covers'], value: 'municipalities', other: ['area', 'municipalities'], example: '[Aalborg]' },
  {
    field: ['referral', 'professionals'],
    value: 'through',
    other: ['referral', 'through'],
    example: 'the folder name of a service',
  },
];

export function details(content: Content, report: Report): void {
  for (const { facts } of entriesOf(content, 'service')) {
    if (!facts) continue;
    for (const { field, value, other, example } of needed) {
      if (textAt(facts.data, field) === value && valueAt(facts.data, other) === undefined)
        report.add('detail-missing', spotOf(facts, field), { value, needs: String(other.at(-1)), example });
    }
    checkOrder(facts, ['status', 'from'], ['status', 'until'], report);
  }
  for (const { facts } of entriesOf(content, 'notice')) if (facts) checkOrder(facts, ['from'], ['until'], report);
}

function checkOrder(fields: Fields, first: Path, last: Path, report: Report): void {
  const from = textAt(fields.data, first);
  const until = textAt(fields.data, last);
  if (from !== undefined && until !== undefined && until < from)
    report.add('dates-reversed', spotOf(fields, last), { from, until });
}
