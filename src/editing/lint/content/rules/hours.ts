/** Opening hours can be read by the library that computes them. Only parsed here, never evaluated. */
import OpeningHours from 'opening_hours';
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { entriesOf, type Fields, locationOf } from '../../../reader/raw-content.ts';
import { listAt, type Path, textAt } from '../../../reader/raw-data.ts';
import type { AddProblem } from '../../../report.ts';
import { rule } from '../rule.ts';

/** Holidays need a country; the place itself does not matter for parsing. */
const denmark = { lat: 56, lon: 10, address: { country_code: 'dk', state: '' } };

/** Mode 0: times of opening, not points in time. */
const english = { locale: 'en', mode: 0, tag_key: 'opening_hours', map_value: false, warnings_severity: 4 } as const;

const problems = {
  'hours-unreadable': {
    title: 'Opening hours cannot be read',
    message: ({ value }: Value) => `The opening hours "${value}" cannot be read.`,
    hint: ({ corrected }: { corrected: string }) =>
      corrected
        ? `Write "${corrected}".`
        : 'Write days in English with two letters and times with a colon, like Mo-Fr 09:00-16:00, or by-appointment, or unknown.',
    severity: 'error',
  },
  'hours-loose': {
    title: 'Opening hours can be read in more than one way',
    message: ({ value, reason }: Value & { reason: string }) =>
      `The opening hours "${value}" can be read in more than one way: ${reason}.`,
    hint: ({ corrected }: { corrected: string }) =>
      corrected
        ? `If this is what you mean, write "${corrected}".`
        : 'Write days and times out, like Mo-Fr 09:00-16:00.',
    severity: 'warning',
  },
} as const satisfies ProblemDefinitions;
type Add = AddProblem<typeof problems>;

export const hours = rule(problems, (content, add) => {
  for (const { facts } of entriesOf(content, 'service')) {
    if (!facts) continue;
    lintHours(facts, ['hours', 'open'], add);
    listAt(facts.data, ['contacts']).forEach((_, index) => lintHours(facts, ['contacts', index, 'hours'], add));
  }
});

function lintHours(fields: Fields, path: Path, add: Add): void {
  const value = textAt(fields.data, path);
  if (value === undefined || value === 'unknown' || value === 'by-appointment') return;
  const { faults, corrected } = readHours(value);
  const [fault] = faults;
  if (fault === undefined) return;
  if (fault === 'unreadable') add('hours-unreadable', locationOf(fields, path), { value, corrected: '' });
  else add('hours-loose', locationOf(fields, path), { value, reason: faults.join('; '), corrected });
}

/** What the library says about a value, in words, and the value as the library would write it. */
function readHours(value: string): { faults: string[]; corrected: string } {
  try {
    const parsed = new OpeningHours(value, denmark, english);
    const faults = parsed.getWarnings().map(warningInWords);
    if (faults.length === 0) return { faults, corrected: '' };
    const better = parsed.prettifyValue();
    // Offer a corrected value only if it reads without a warning itself.
    const isClean = better !== value && new OpeningHours(better, denmark, english).getWarnings().length === 0;
    return { faults: [...new Set(faults)], corrected: isClean ? better : '' };
  } catch {
    return { faults: ['unreadable'], corrected: '' };
  }
}

/** `Mo-Fr 9-17 <--- (Time range without minutes …)`: quoted part, arrow, English for mappers. */
function warningInWords(warning: string): string {
  const text = /<--- \(([\s\S]*)\)\s*$/.exec(warning)?.[1] ?? warning;
  if (text.includes('English abbreviation')) return 'days are written in English with two letters, like Mo or We';
  if (text.includes('without minutes')) return 'times need minutes, like 09:00-17:00';
  if (text.includes('hour/minute-separator')) return 'hours and minutes are separated by a colon';
  if (text.includes('time selector')) return 'no time is given';
  return text.replace(/https?:\S+/g, '').replace(/[.\s]+$/, '');
}
