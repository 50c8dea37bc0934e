import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../../src/cli/check-content.ts';
import { checkDist } from '../../../../src/cli/check-dist.ts';
import { readFolder } from '../../../../src/editing/reader/content-files.ts';
import { contentFromFiles } from '../../../../src/editing/reader/read-content.ts';
import { lintContent } from '../../../../src/editing/lint/content/run.ts';
import { rule } from '../../../../src/editing/lint/content/rule.ts';
import { codesBy } from '../../../../src/editing/lint/content/rules/codes.ts';
import { filesOfCase, sentencesOf, today, writeFiles } from './broken-content.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const base = join(root, 'tests/fixtures/broken/base');

const run = (args: string[], env: NodeJS.ProcessEnv = {}): { exitCode: number; output: string } => {
  let output = '';
  const exitCode = checkContent(args, (text) => (output += text), env);
  return { exitCode, output };
};

describe('the command that checks the content', () => {
  it('explains itself when asked for help', () => {
    const { exitCode, output } = run(['--help']);
    expect(exitCode).toBe(0);
    expect(output).toContain('npm run check:content');
  });

  it('says which option it does not know', () => {
    const { exitCode, output } = run(['--fast']);
    expect(exitCode).toBe(2);
    expect(output).toContain('There is no option "--fast".');
  });

  it('takes the folder from CONTENT_DIR when none is named', () => {
    expect(run([], { CONTENT_DIR: base }).exitCode).toBe(0);
  });

  it('says in plain words that a folder is not there', () => {
    const { exitCode, output } = run(['nowhere']);
    expect(exitCode).toBe(1);
    expect(output).toContain('nowhere:1: There is no folder "nowhere". Give the path of a folder with site.yml in it.');
  });

  it.each([
    [[], { LANG: 'da_DK.UTF-8' }, 'Der er intet at rette.\n'],
    [[], { LANG: 'da' }, 'Der er intet at rette.\n'],
    [[], { LANG: 'en_US.UTF-8', LC_ALL: 'da_DK.UTF-8' }, 'Der er intet at rette.\n'],
    [['--lang', 'en'], { LANG: 'da_DK.UTF-8' }, 'No problems found.\n'],
    [['--lang', 'da'], { LANG: 'en_US.UTF-8' }, 'Der er intet at rette.\n'],
    [[], { LANG: 'de_DE.UTF-8' }, 'No problems found.\n'],
    [[], { LANG: 'dav_KE.UTF-8' }, 'No problems found.\n'],
    [[], {}, 'No problems found.\n'],
  ])('with %j where the computer speaks %j, says: %s', (options, env, output) =>
    expect(run([base, ...options], env)).toEqual({ exitCode: 0, output }),
  );

  it('says which languages there are when asked for another', () =>
    expect(run([base, '--lang', 'th'])).toEqual({
      exitCode: 2,
      output: 'Messages are in Danish and English: --lang da or --lang en.\n',
    }));

  it('does so for the finished site too', () => {
    let output = '';
    const exitCode = checkDist(['nowhere'], (text) => (output += text), { LANG: 'da_DK.UTF-8' });
    expect([exitCode, output]).toEqual([2, 'Der er ingen mappe "nowhere". Byg siderne først: npm run build.\n']);
    expect(checkDist(['nowhere', '--lang', 'sv'], () => undefined, {})).toBe(2);
  });

  it('names the Danish help page and words its own sentences in Danish', () => {
    const { exitCode, output } = run(['nowhere', '--lang', 'da']);
    expect(exitCode).toBe(1);
    expect(output).toBe(
      'nowhere:1: Der er ingen mappe "nowhere". Skriv stien til en mappe, hvor site.yml ligger.\n' +
        '  Hjælp: content/help/da/content-folder-missing.md\n\n1 ting i 1 fil: 1 skal rettes, 0 er advarsler.\n',
    );
  });

  it('prints a table of length and reading difficulty', () => {
    const { output } = run([base, '--words']);
    expect(output).toMatch(/^text +language +words +sentences +median +longest +LIX$/m);
    expect(output).toMatch(/^service harbour-house +da +4\d +\d +\d +\d+ +\d+$/m);
  });

  describe('asked for the words', () => {
    const broken = (name: string): string => {
      const folder = mkdtempSync(join(tmpdir(), 'words-'));
      writeFiles(filesOfCase(name), folder);
      return folder;
    };

    it('prints what the rules about words found below the table, and counts it', () => {
      const { exitCode, output } = run([broken('jargon'), '--words']);
      expect(exitCode).toBe(0);
      expect(output).toMatch(/LIX\n[\s\S]+harbour-house[\s\S]+text\.da\.mdx:8: The text says "borgere"/);
      expect(output).toContain('1 problem in 1 file: 0 must be corrected, 1 is a warning.\njargon 1\n');
    });

    it('says that there is nothing to mend', () => {
      expect(run([base, '--words']).output).toMatch(/\n\nNo problems found\.\n$/);
    });

    it('with --strict, ends with 1 for a warning', () => {
      expect(run([broken('jargon'), '--words', '--strict']).exitCode).toBe(1);
      expect(run([broken('jargon'), '--strict']).exitCode).toBe(1);
      expect(run([base, '--words', '--strict']).exitCode).toBe(0);
    });

    it('does not count warnings about other things, but says that there are some', () => {
      const { exitCode, output } = run([broken('string-untranslated'), '--words', '--strict']);
      expect(exitCode).toBe(0);
      expect(output).toContain('Other problems, not about words: 1. npm run check:content names them.');
    });

    it('with --json, gives table and problems to programs', () => {
      const { output } = run([broken('passive-often'), '--words', '--json']);
      const { texts, problems } = JSON.parse(output) as { texts: object[]; problems: { name: string }[] };
      expect(texts).toContainEqual(
        expect.objectContaining({
          kind: 'service',
          id: 'harbour-house',
          language: 'da',
          sentences: 6,
          longestSentence: 12,
        }),
      );
      expect(problems.map(({ name }) => name)).toEqual(['passive-often']);
    });
  });

  it('works as a program of its own', () => {
    const output = execFileSync(process.execPath, [join(root, 'src/cli/check-content.ts'), base], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
    });
    expect(output).toBe('No problems found.\n');
  });

  it('ends with 1 as a program of its own when something must be corrected', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'src/cli/check-content.ts'), 'nowhere'], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).not.toContain('    at ');
  });

  it('reports a file that cannot be opened and goes on', () => {
    const folder = mkdtempSync(join(tmpdir(), 'unreadable-'));
    mkdirSync(join(folder, 'organisations'));
    symlinkSync('/nowhere/at/all', join(folder, 'organisations/gone.yml'));
    const { problems } = contentFromFiles(readFolder(folder) ?? []);
    expect(problems.map(({ file, name }) => [file, name])).toContainEqual([
      'content/organisations/gone.yml',
      'file-unreadable',
    ]);
    rmSync(folder, { recursive: true });
  });

  it.each(['services/harbour-house/text.da.mdx', 'services/harbour-house/facts.yml', 'site.yml'])(
    'reads nothing outside the folder through a link in place of %s, and says so once',
    (path) => {
      const folder = mkdtempSync(join(tmpdir(), 'link-'));
      writeFiles(filesOfCase('base'), folder);
      const elsewhere = `${folder}-elsewhere`;
      writeFileSync(elsewhere, 'Words of somebody else.\n');
      rmSync(join(folder, path));
      symlinkSync(elsewhere, join(folder, path));
      const { exitCode, output } = run([folder]);
      expect(exitCode).toBe(1);
      expect(output).toContain(`${path}:1: `);
      expect(output).toContain('1 problem in 1 file: 1 must be corrected');
      expect(output).not.toContain('somebody else');
      rmSync(folder, { recursive: true });
      rmSync(elsewhere);
    },
  );
});

describe('a fault in one of the checks', () => {
  it('is told as a problem and hides no other', () => {
    const { content } = contentFromFiles(filesOfCase('base'));
    const broken = rule({}, () => {
      throw new TypeError('x is not a function\n    at somewhere');
    });
    const found = lintContent(content, { today }, [], {
      broken,
      codes: codesBy(() => 'bcdfghj'),
    });
    expect(found.map(({ name }) => name)).toEqual(['rule-failed', 'duplicate-code']);
    expect(found.map(sentencesOf)[0]).toBe(
      'The check "broken" could not be finished, so it may have missed something. This is a fault in the program, not in your text. Please report it with these words: x is not a function.',
    );
  });
});

describe('two places whose address on the site would be the same', () => {
  it('are both named', () => {
    const { content } = contentFromFiles(filesOfCase('base'));
    const found = lintContent(content, { today }, [], { codes: codesBy(() => 'bcdfghj') });
    expect(found.map((problem) => [problem.name, sentencesOf(problem)])).toEqual([
      [
        'duplicate-code',
        '"night-line" and "harbour-house" would get the same address on the site. Rename the folder of the newer one.',
      ],
    ]);
  });
});

describe('the command that checks the finished site', () => {
  it('says what to do when nothing has been built', () => {
    let output = '';
    expect(checkDist(['nowhere'], (text) => (output += text), {})).toBe(2);
    expect(output).toBe('There is no folder "nowhere". Build the site first: npm run build.\n');
  });

  it('explains itself when asked for help', () => {
    let output = '';
    expect(checkDist(['--help'], (text) => (output += text), {})).toBe(0);
    expect(output).toContain('npm run check:dist');
  });

  describe('with --withdraw', () => {
    const site = (page: string): string => {
      const folder = join(mkdtempSync(join(tmpdir(), 'refused-')), 'dist');
      mkdirSync(folder);
      writeFileSync(join(folder, '.htaccess'), '');
      writeFileSync(join(folder, 'index.html'), page);
      return folder;
    };
    const check = (folder: string, ...options: string[]): { exitCode: number; output: string } => {
      let output = '';
      const exitCode = checkDist([folder, '--content', base, ...options], (text) => (output += text), {});
      return { exitCode, output };
    };
    const good =
      '<!doctype html><html lang="da"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src \'none\'"><meta name="referrer" content="no-referrer"><title>Havn</title></head><body></body></html>';

    it('takes a site that is refused out of the way and says where it is', () => {
      const folder = site('<p>no policy</p>');
      const { exitCode, output } = check(folder, '--withdraw');
      expect(exitCode).toBe(1);
      expect(existsSync(folder)).toBe(false);
      const refused = join(folder, '../.cache/refused/dist');
      expect(readFileSync(join(refused, 'index.html'), 'utf8')).toBe('<p>no policy</p>');
      expect(output).toContain(`The site must not be published like this, so "${folder}" was moved to "`);
      expect(output).toContain('.cache/refused/dist". Correct it and build again.');
    });

    it('puts a later one in the place of an earlier one', () => {
      const folder = site('<p>first</p>');
      check(folder, '--withdraw');
      mkdirSync(folder);
      writeFileSync(join(folder, 'index.html'), '<p>second</p>');
      check(folder, '--withdraw');
      expect(existsSync(folder)).toBe(false);
      expect(readFileSync(join(folder, '../.cache/refused/dist/index.html'), 'utf8')).toBe('<p>second</p>');
    });

    it('leaves a good site where it is', () => {
      const folder = site(good);
      expect(check(folder, '--withdraw')).toEqual({ exitCode: 0, output: 'No problems found.\n' });
      expect(existsSync(join(folder, 'index.html'))).toBe(true);
    });

    it('is what a build does', () => {
      const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
        scripts: Record<string, string>;
      };
      expect(scripts['build']).toMatch(/check-dist\.ts --withdraw$/);
    });
  });

  it('without --withdraw only looks', () => {
    const folder = mkdtempSync(join(tmpdir(), 'looked-at-'));
    writeFileSync(join(folder, 'index.html'), '<p>no policy</p>');
    expect(checkDist([folder, '--content', base], () => undefined, {})).toBe(1);
    expect(existsSync(join(folder, 'index.html'))).toBe(true);
  });

  it('looks into files that only hosts read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dotted-'));
    writeFileSync(join(folder, '.htaccess'), '# 33 91 48 10');
    let output = '';
    expect(checkDist([folder, '--content', base], (text) => (output += text), {})).toBe(1);
    expect(output).toContain('.htaccess:1: The finished page contains "33 91 48 10"');
  });
});
