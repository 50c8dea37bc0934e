/** The commands for translators, each on a copy of the invented country: no git anywhere near. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/cli/check-content.ts';
import { translateDiff } from '../../../src/cli/translate-diff.ts';
import { translateExport } from '../../../src/cli/translate-export.ts';
import { translateImport } from '../../../src/cli/translate-import.ts';
import { translateMark } from '../../../src/cli/translate-mark.ts';
import { translateStatus } from '../../../src/cli/translate-status.ts';
import { progressParts } from '../../../src/domain/translation/progress.ts';
import type { Progress } from '../../../src/domain/translation/progress.ts';
import { readPo, writePo } from '../../../src/editing/translation/po-file.ts';
import { fixtureContent } from '../../support/build-site.ts';

const today = '2026-11-22';
const scratch = mkdtempSync(join(tmpdir(), 'translate-'));
afterAll(() => rmSync(scratch, { recursive: true }));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(scratch, 'content-'));
  cpSync(fixtureContent, folder, { recursive: true });
});

type Command = (
  args: readonly string[],
  write: (text: string) => void,
  env: NodeJS.ProcessEnv,
  today: string,
) => number;
const commands: readonly (readonly [string, Command])[] = [
  ['status', translateStatus],
  ['mark', translateMark],
  ['diff', translateDiff],
  ['export', translateExport],
  ['import', translateImport],
];

const run = (command: Command, ...args: string[]): { exitCode: number; output: string } => {
  let output = '';
  const exitCode = command(args, (text) => (output += text), { CONTENT_DIR: folder }, today);
  return { exitCode, output };
};

const file = (path: string): string => join(folder, path);
const read = (path: string): string => readFileSync(file(path), 'utf8');
const change = (path: string, before: string | RegExp, after: string): void => {
  const text = read(path);
  const changed = text.replace(before, after);
  expect(changed).not.toBe(text);
  writeFileSync(file(path), changed);
};

const progress = (lang: string): Progress =>
  (JSON.parse(run(translateStatus, '--json', '--lang', lang).output) as Progress[])[0] as Progress;
const problems = (): { name: string; file: string; severity: string }[] => {
  let output = '';
  checkContent([folder, '--json'], (text) => (output += text), {});
  const { problems: found } = JSON.parse(output) as { problems: { name: string; file: string; severity: string }[] };
  // The invented translations leave out and misplace enough of their own.
  return found.filter(({ name }) => !/^translation-(differs|negation|script)$/.test(name));
};

const originals = (path: string): string[] => (existsSync(file(path)) ? readdirSync(file(path)) : []);

describe.each(commands)('translate:%s', (name, command) => {
  it('explains itself', () => {
    const { exitCode, output } = run(command, '--help');
    expect([exitCode, output]).toEqual([0, expect.stringContaining(`npm run translate:${name}`)]);
  });

  it('says that a folder holds no content, and that an option is unknown', () => {
    let output = '';
    const write = (text: string): void => void (output += text);
    expect(command(['--lang', 'th'], write, { CONTENT_DIR: scratch }, today)).toBe(2);
    expect(command(['--fast'], write, { CONTENT_DIR: folder }, today)).toBe(2);
    expect(output).toContain('There is no option "--fast".');
    expect(output).not.toMatch(/\b(undefined|NaN|Error:|\[object)/);
  });
});

describe('changing one Danish sentence', () => {
  const danish = 'services/havnehuset/text.da.mdx';

  it('turns exactly that text out of date, in every language that has it', () => {
    const before = { th: progress('th'), ar: progress('ar') };
    change(danish, 'vaske dit tøj', 'vaske alt dit tøj');
    for (const lang of ['th', 'ar'] as const) {
      const after = progress(lang);
      expect(after.all.outdated).toBe(before[lang].all.outdated + 1);
      expect(after.parts.services.outdated).toBe(before[lang].parts.services.outdated + 1);
      for (const part of progressParts.filter((each) => each !== 'services'))
        expect(after.parts[part]).toEqual(before[lang].parts[part]);
    }
  });

  it('is shown in words, and again gone after somebody compared', () => {
    change(danish, 'vaske dit tøj', 'vaske alt dit tøj');
    const path = file('services/havnehuset/text.th.mdx');
    expect(run(translateDiff, path)).toEqual({
      exitCode: 1,
      output: 'Du kan spise, tage et bad og vaske {+alt+} dit tøj. Har du brug for at sove lidt, er der en sofa.\n',
    });
    expect(run(translateMark, path).exitCode).toBe(0);
    expect(run(translateDiff, path)).toEqual({ exitCode: 0, output: 'The Danish is as it was when this was made.\n' });
    expect(problems()).toEqual([]);
  });

  it('that only breaks its lines elsewhere changes nothing', () => {
    const before = progress('th');
    change(danish, 'vaske dit tøj', 'vaske\ndit   tøj');
    expect(progress('th')).toEqual(before);
  });

  it('of the interface turns that string out of date', () => {
    const before = progress('ar');
    change('i18n/da.yml', /^exit: .*$/m, 'exit: Forlad nu siden');
    expect(progress('ar').parts.strings.outdated).toBe(before.parts.strings.outdated + 1);
    expect(run(translateDiff, file('i18n/ar.yml')).output).toBe('exit: Forlad {+nu+} siden\n');
    expect(run(translateMark, '--lang', 'ar', '--strings', 'exit').exitCode).toBe(0);
    expect(progress('ar')).toEqual(before);
    expect(problems()).toEqual([]);
  });
});

describe('what is kept of the Danish', () => {
  const folderOf = 'services/havnehuset/originals';

  it('stays while a translation was made from it, and goes with the last', () => {
    const [first = ''] = originals(folderOf);
    change('services/havnehuset/text.da.mdx', 'vaske dit tøj', 'vaske alt dit tøj');
    run(translateMark, file('services/havnehuset/text.th.mdx'));
    expect(originals(folderOf)).toHaveLength(2);
    run(translateMark, file('services/havnehuset/text.ar.mdx'));
    expect(originals(folderOf)).toHaveLength(1);
    expect(originals(folderOf)).not.toContain(first);
  });

  it('cannot be replaced by hand', () => {
    const [first = ''] = originals(folderOf);
    writeFileSync(file(`${folderOf}/${first}`), 'summary: Noget andet.\n');
    change('services/havnehuset/text.da.mdx', 'vaske dit tøj', 'vaske alt dit tøj');
    expect(problems().map(({ name }) => name)).toEqual(['translation-source-unknown', 'translation-source-unknown']);
    expect(run(translateDiff, file('services/havnehuset/text.th.mdx')).output).toContain('Nobody knows which Danish');
  });
});

describe('translate:mark', () => {
  it('collects what is wrong and then writes nothing', () => {
    const before = read('guides/tryghed/text.th.mdx');
    change('guides/tryghed/text.da.mdx', 'title: ', 'title: Nu ');
    const { exitCode, output } = run(
      translateMark,
      file('guides/tryghed/text.th.mdx'),
      'nowhere.mdx',
      file('guides/tryghed/text.da.mdx'),
      '--origin',
      'magic',
    );
    expect(exitCode).toBe(2);
    expect(output).toContain('--origin is one of human, machine, machine-reviewed; not "magic".');
    expect(output).toContain('"nowhere.mdx" is no translation');
    expect(output).toContain('text.da.mdx is an original, not a translation.');
    expect(output).toContain('Nothing was written.');
    expect(read('guides/tryghed/text.th.mdx')).toBe(before);
  });

  it('says who read a text through, and that nobody has after a machine made it anew', () => {
    const path = 'guides/tryghed/text.th.mdx';
    run(translateMark, file(path), '--origin', 'machine-reviewed', '--by', 'nurse, native speaker');
    expect(read(path)).toMatch(
      /^---\n[\s\S]*origin: machine-reviewed\nsource: [a-f]\w{7}\nreviewedBy: "nurse, native speaker"\nreviewedOn: 2026-11-22\n/,
    );
    expect(problems()).toEqual([]);
    run(translateMark, file(path), '--origin', 'machine');
    expect(read(path)).not.toContain('reviewed');
  });

  it('says it of strings', () => {
    const before = progress('th').all;
    run(translateMark, '--lang', 'th', '--strings', 'exit', 'need.sleep', '--origin', 'human', '--by', 'nurse');
    expect(progress('th').all).toEqual({ ...before, machine: before.machine - 2, reviewed: before.reviewed + 2 });
    expect(problems()).toEqual([]);
  });

  it('knows the keys', () => {
    const { exitCode, output } = run(translateMark, '--lang', 'th', '--strings', 'exti');
    expect([exitCode, output]).toEqual([2, expect.stringContaining('i18n/th.yml has no "exti".')]);
  });
});

describe('a language that takes no machine', () => {
  beforeEach(() => change('locales.yml', /(tag: th.*)role/, '$1policy: human-only, role'));

  it('has every text and string that a machine made as a mistake', () => {
    const found = problems().filter(({ name }) => name === 'translation-machine-refused');
    expect(found.map(({ file: path }) => path.split('/').at(-1))).toEqual(
      expect.arrayContaining(['text.th.mdx', 'th.yml']),
    );
    expect(found.length).toBeGreaterThanOrEqual(6);
  });

  it('cannot be marked as made by one', () => {
    expect(run(translateMark, '--lang', 'th', '--strings').output).toContain('Only people may translate into "th"');
    expect(run(translateMark, file('guides/tryghed/text.th.mdx')).output).toContain('only people may translate');
    expect(run(translateMark, file('guides/tryghed/text.th.mdx'), '--origin', 'human').exitCode).toBe(0);
  });
});

describe('translate:status', () => {
  it('prints a table a language', () => {
    const { exitCode, output } = run(translateStatus);
    expect(exitCode).toBe(0);
    expect(output).toMatch(
      /^th ไทย: translated\n +total +missing +outdated +machine +reviewed +current\n {2}strings +\d/m,
    );
    expect(output.match(/^ {2}all /gm)).toHaveLength(4);
  });

  it('says which languages there are', () =>
    expect(run(translateStatus, '--lang', 'xx')).toEqual({
      exitCode: 2,
      output: expect.stringContaining('da, en, ar, th'),
    }));
});

describe('the way to a translator and back', () => {
  const po = (): string => join(folder, '..', `${folder.split('-').at(-1)}.po`);
  const exported = () => {
    expect(run(translateExport, '--lang', 'th', '--to', po()).exitCode).toBe(0);
    const found = readPo(readFileSync(po(), 'utf8'));
    if (found === undefined) throw new Error('No PO file.');
    return found;
  };
  const returned = (translate: (danish: string, place: string) => string): { exitCode: number; output: string } => {
    const { parts } = exported();
    const done = parts.map((part) => ({ ...part, words: translate(part.danish, part.place), isOpen: false }));
    writeFileSync(po(), writePo({ language: 'th', parts: done }));
    return run(translateImport, po());
  };
  /** Thai letters for the Danish ones; what must stay stays. */
  const inThai = (danish: string): string =>
    danish.replace(/(<[^<>]*>|\{\{.*?\}\}|\]\([^)]*\))|\p{L}+/gu, (_, kept: string | undefined) => kept ?? 'กขค');

  it('gives a language in which all is there, by people, made from the Danish of today', () => {
    expect(returned(inThai).exitCode).toBe(0);
    const { all } = progress('th');
    expect(all).toEqual({ ...all, missing: 0, outdated: 0, machine: 0, reviewed: 0, current: all.total });
    expect(problems().filter(({ severity }) => severity === 'error')).toEqual([]);
    // A second time there is nothing to do, and the same words come out.
    const again = exported();
    expect(again.parts.map(({ words, danish }) => [words, inThai(danish)]).filter(([a, b]) => a !== b)).toEqual([]);
    expect(run(translateImport, po()).output).toBe('0 texts and 0 strings are taken.\n');
  });

  it('takes nothing that somebody still has to look at, and nothing empty', () => {
    const before = progress('th');
    exported();
    expect(run(translateImport, po())).toEqual({ exitCode: 0, output: '0 texts and 0 strings are taken.\n' });
    expect(progress('th')).toEqual(before);
  });

  it('writes nothing when a number or a building block changed, and names each', () => {
    const before = read('i18n/th.yml');
    const { exitCode, output } = returned((danish, place) =>
      place.startsWith('guides/tryghed')
        ? inThai(danish).replace('styrelsen', 'politiet').replace('1', '7')
        : inThai(danish),
    );
    expect(exitCode).toBe(1);
    expect(output).toMatch(
      /^guides\/tryghed#\d+: the translation has other building blocks: <Phone of="styrelsen" \/> is missing, <Phone of="politiet" \/> is too much\.$/m,
    );
    expect(output).toContain('Nothing was written.');
    expect(read('i18n/th.yml')).toBe(before);
  });

  it('leaves out what changed in Danish meanwhile', () => {
    const { parts } = exported();
    writeFileSync(
      po(),
      writePo({ language: 'th', parts: parts.map((part) => ({ ...part, words: inThai(part.danish), isOpen: false })) }),
    );
    change('services/havnehuset/text.da.mdx', 'vaske dit tøj', 'vaske alt dit tøj');
    const { exitCode, output } = run(translateImport, po());
    expect(exitCode).toBe(0);
    expect(output).toContain('Left out: services/havnehuset#1: the Danish has changed since this file was made.');
    expect(progress('th').parts.services).toMatchObject({ outdated: 1, missing: 0 });
  });

  it('can say what would happen', () => {
    const { parts } = exported();
    writeFileSync(
      po(),
      writePo({ language: 'th', parts: parts.map((part) => ({ ...part, words: inThai(part.danish), isOpen: false })) }),
    );
    const before = progress('th');
    expect(run(translateImport, po(), '--dry-run').output).toMatch(/^\d+ texts and \d+ strings would be taken\.$/m);
    expect(progress('th')).toEqual(before);
  });

  it('can be asked for what is open only', () => {
    const { parts } = exported();
    run(translateMark, '--lang', 'th', '--strings', 'exit', '--origin', 'human');
    run(translateExport, '--lang', 'th', '--open', '--to', po());
    const open = readPo(readFileSync(po(), 'utf8'))?.parts ?? [];
    expect(open.length).toBe(parts.length - 1);
    expect(open.map(({ place }) => place)).not.toContain('strings#exit');
  });
});
