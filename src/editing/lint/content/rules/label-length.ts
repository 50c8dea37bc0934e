/** Words on tiles and buttons fit: counted in signs as a reader sees them. */
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { locationOf, stringsOf } from '../../../reader/raw-content.ts';
import { stringWords } from '../../../translation/originals.ts';
import { rule } from '../rule.ts';

const problems = {
  'label-long': {
    title: 'Words are too long for the tile or button they stand on',
    message: ({ value, count, most }: Value & { count: number; most: number }) =>
      `"${value}" has ${count} signs; ${most} fit.`,
    hint: () => 'Find a shorter word that says what one gets. The page it leads to can say more.',
    severity: 'warning',
  },
} as const satisfies ProblemDefinitions;

/** A tile holds two lines of some fifteen signs at 320 px. */
const limits: readonly (readonly [keys: RegExp, most: number])[] = [
  [/^need\.[a-z0-9-]+$/, 30],
  [/^exit$/, 24],
  [/^(nav\.[A-Za-z]+|safetyLink)$/, 40],
];

export const labelLength = rule(problems, (content, add) => {
  for (const { language, file } of stringsOf(content)) {
    const segmenter = new Intl.Segmenter(language, { granularity: 'grapheme' });
    for (const [key, value] of Object.entries(stringWords(file.data))) {
      const most = limits.find(([keys]) => keys.test(key))?.[1];
      if (most === undefined || value.length <= most) continue;
      const count = [...segmenter.segment(value)].length;
      if (count > most) add('label-long', locationOf(file, [key]), { value, count, most });
    }
  }
});
