/** Words on tiles and buttons fit, and what stands over a place or a guide: counted in signs as a reader sees them. */
import { memoize } from '../../../../domain/memoize.ts';
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { allTexts, locationOf, stringsOf } from '../../../reader/raw-content.ts';
import { textAt } from '../../../reader/raw-data.ts';
import { stringWords } from '../../../translation/originals.ts';
import { rule } from '../rule.ts';

const problems = {
  'label-long': {
    title: 'Words are too long for the place where they stand',
    message: ({ value, count, most }: Value & { count: number; most: number }) =>
      `"${value}" has ${count} signs; ${most} fit.`,
    hint: () => 'Find shorter words that say what one gets. What follows them can say more.',
    severity: 'warning',
  },
} as const satisfies ProblemDefinitions;

/** A tile holds two lines of some fifteen signs at 320 px. */
const limits: readonly (readonly [keys: RegExp, most: number])[] = [
  [/^need\.[a-z0-9-]+$/, 30],
  [/^exit$/, 24],
  [/^near\.label$/, 18],
  [/^(nav\.[A-Za-z]+|safetyLink)$/, 40],
];

/** The headline of a place in lists, and the answer of a guide, which stands before its numbers (src/schemas/text.ts). */
const topLimits: readonly (readonly [field: string, most: number])[] = [
  ['gets', 60],
  ['answer', 150],
];

export const labelLength = rule(problems, (content, add) => {
  for (const { text } of allTexts(content))
    for (const [field, most] of topLimits) {
      const value = textAt(text.top.data, [field]) ?? '';
      const count = signsOf(value, text.language, most);
      if (count > most) add('label-long', locationOf(text.top, [field]), { value, count, most });
    }
  for (const { language, file } of stringsOf(content)) {
    for (const [key, value] of Object.entries(stringWords(file.data))) {
      const most = limits.find(([keys]) => keys.test(key))?.[1];
      if (most === undefined) continue;
      const count = signsOf(value, language, most);
      if (count > most) add('label-long', locationOf(file, [key]), { value, count, most });
    }
  }
});

/** Letters with their marks are one sign each. What is short in any case is not counted. */
const signsOf = (value: string, language: string, most: number): number =>
  value.length <= most ? value.length : [...segmenterFor(language).segment(value)].length;

const segmenterFor = memoize((language: string) => new Intl.Segmenter(language, { granularity: 'grapheme' }));
