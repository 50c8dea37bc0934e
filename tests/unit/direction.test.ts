/** The direction of imports: every arrow that eslint.config.mjs does not allow is planted here, and seen to be refused. */
import { globSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { mayImport, mayReadRawFacts } from '../../eslint.config.mjs';

const eslint = new ESLint();
const rooms = Object.keys(mayImport);
const allowedFor = (room: string): readonly string[] => (mayImport as Record<string, readonly string[]>)[room] ?? [];

const roomPath = (room: string): string => `src/${room === 'features' ? 'features/planted' : room}`;

/** A file of the room that is really there. */
const fileOf = (room: string): string => {
  const found = globSync(`src/${room}/**/*.{ts,astro}`).sort()[0];
  if (found === undefined) throw new Error(`src/${room} is empty.`);
  return found;
};

/** What ESLint says of a file that does nothing but import another. */
const refusals = async (from: string, target: string): Promise<string[]> => {
  const source = target.startsWith('src/') ? relative(dirname(from), target).replace(/^(?!\.)/, './') : target;
  const [result] = await eslint.lintText(`import '${source}';\n`, { filePath: from });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? 'not linted');
};

describe('an import against the direction is refused', () => {
  const arrows = rooms.flatMap((from) =>
    rooms.filter((to) => to !== from && !allowedFor(from).includes(to)).map((to) => [from, to] as const),
  );
  test.each(arrows)('%s → %s', async (from, to) => {
    expect(await refusals(`${roomPath(from)}/planted.ts`, fileOf(to))).toEqual(['boundaries/dependencies']);
  });

  test('one feature → another', async () => {
    const found = await refusals('src/features/exit/planted.ts', 'src/features/finder/finder.ts');
    expect(found).toEqual(['boundaries/dependencies']);
  });

  test.each(rooms.filter((room) => !mayReadRawFacts.includes(room)))('%s → raw facts of a service', async (room) => {
    const found = await refusals(`${roomPath(room)}/planted.ts`, 'src/schemas/service.ts');
    expect(found).toEqual(['boundaries/dependencies']);
  });

  test.each([
    ['domain', 'node:fs'],
    ['domain', 'astro:content'],
    ['schemas', 'node:path'],
    ['i18n', 'astro:content'],
    ['components', 'astro:content'],
    ['editing', 'astro:content'],
  ])('%s → %s', async (room, target) => {
    expect(await refusals(`${roomPath(room)}/planted.ts`, target)).toEqual(['no-restricted-imports']);
  });
});

describe('an import along the direction is not', () => {
  const arrows = rooms.flatMap((from) =>
    allowedFor(from)
      .filter((to) => rooms.includes(to))
      .map((to) => [from, to] as const),
  );
  test.each(arrows)('%s → %s', async (from, to) => {
    const target = to === 'schemas' ? 'src/schemas/shared.ts' : fileOf(to);
    expect(await refusals(`${roomPath(from)}/planted.ts`, target)).toEqual([]);
  });
});
