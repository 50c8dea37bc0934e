/** Every known fact says who checked it, when and how; and the check can be true. */
import { allFields, entriesOf, groupAt, listAt, spotOf, textAt, textsAt } from '../content.ts';
import type { Content, Fields, Path } from '../content.ts';
import { nearest } from '../../nearest.ts';
import type { Report } from '../../report.ts';
import type { RuleContext } from '../rule.ts';

const groups = ['hours', 'area', 'audience', 'conditions', 'languages', 'referral'];

/** Not facts about the service: our own decision what to show, or part of the check itself. */
const notFacts = new Set(['check', 'checks', 'visibility']);

export function checks(content: Content, report: Report, { today }: RuleContext): void {
  for (const { facts } of entriesOf(content, 'service')) {
    if (!facts) continue;
    for (const group of groups) checkGroup(facts, [group], report);
    listAt(facts.data, ['places']).forEach((_, index) => checkGroup(facts, ['places', index], report));
    listAt(facts.data, ['contacts']).forEach((_, index) => {
      if (!hasCheck(facts, ['contacts', index]))
        report.add('check-missing', spotOf(facts, ['contacts', index]), {
          value: `contact of type ${textAt(facts.data, ['contacts', index, 'type']) ?? 'unknown'}`,
        });
    });
    const status = textAt(facts.data, ['status', 'is']);
    if (status !== undefined && status !== 'unconfirmed' && !hasCheck(facts, ['status']))
      report.add('check-missing', spotOf(facts, ['status']), { value: `status ${status}` });
  }
  for (const { file } of content.organisations) {
    const website = textAt(file.data, ['website']);
    if (website !== undefined && website !== 'unknown' && !hasCheck(file, []))
      report.add('check-missing', spotOf(file, ['website']), { value: 'website' });
  }
  for (const fields of allFields(content)) checkDates(fields, fields.data, [], report, today);
}

function checkGroup(fields: Fields, path: Path, report: Report): void {
  const group = groupAt(fields.data, path);
  const names = Object.keys(group).filter((name) => !notFacts.has(name));
  const own = groupAt(group, ['checks']);
  for (const name of Object.keys(own)) {
    if (!names.includes(name))
      report.add('check-field-unknown', spotOf(fields, [...path, 'checks', name]), {
        value: name,
        nearest: nearest(name, names),
        allowed: names.join(', '),
      });
  }
  if (hasCheck(fields, path)) return;
  const unchecked = names.filter((name) => isKnown(group[name]) && !(name in own));
  if (unchecked.length > 0) report.add('check-missing', spotOf(fields, path), { value: unchecked.join(', ') });
}

const hasCheck = (fields: Fields, path: Path): boolean =>
  Object.keys(groupAt(fields.data, [...path, 'check'])).length > 0;
const isKnown = (value: unknown): boolean => value !== undefined && value !== null && value !== 'unknown';

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A check is recognised by what it is made of, wherever it stands. */
function checkDates(fields: Fields, value: unknown, path: Path, report: Report, today: string): void {
  if (value === null || typeof value !== 'object') return;
  if ('on' in value && 'how' in value) {
    const on = textAt(value, ['on']);
    // JavaScript takes 30 February for 2 March, so a day that does not exist passes most tests.
    if (on !== undefined && /^\d{4}-\d\d-\d\d$/.test(on) && !isDay(on))
      report.add('date-invalid', spotOf(fields, [...path, 'on']), { value: on, corrected: '' });
    // A vague date counts from its first day, so only a year or month that has not begun is in the future.
    if (on !== undefined && /^\d{4}(-\d\d){0,2}$/.test(on) && on > today.slice(0, on.length))
      report.add('check-in-future', spotOf(fields, [...path, 'on']), { value: on });
    const sources = [{ text: textAt(value, ['source']), path: ['source'] as Path }, ...textsAt(value, ['evidence'])];
    for (const source of sources) {
      if (source.text?.trim() === '') report.add('check-source-empty', spotOf(fields, [...path, ...source.path]), {});
    }
  }
  for (const [key, child] of Object.entries(value)) {
    checkDates(fields, child, [...path, Array.isArray(value) ? Number(key) : key], report, today);
  }
}
