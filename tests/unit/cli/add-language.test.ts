import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/cli/check-content.ts';
import { translateStatus } from '../../../src/cli/translate-status.ts';
import type { Progress } from '../../../src/domain/translation/progress.ts';
import { addGreenlandic, addLanguage, persian, portuguese } from '../../builders/added-language.ts';
import { fixtureContent } from '../../support/build-site.ts';

const scratch = mkdtempSync(join(tmpdir(), 'language-'));
afterAll(() => rmSync(scratch, { recursive: true }));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(scratch, 'content-'));
  cpSync(fixtureContent, folder, { recursive: true });
});

interface Found {
  name: string;
  message: string;
}

const problems = (): Found[] => {
  let output = '';
  checkContent([folder, '--json'], (text) => (output += text), {});
  return (JSON.parse(output) as { problems: Found[] }).problems;
};
const progress = (): Progress[] => {
  let output = '';
  translateStatus(['--json'], (text) => (output += text), { CONTENT_DIR: folder });
  return JSON.parse(output) as Progress[];
};

describe('a language', () => {
  it('is one line and the least words', () => {
    const before = problems();
    addLanguage(folder, portuguese);
    addLanguage(folder, persian);
    addGreenlandic(folder);
    expect(problems()).toEqual(before);
    const [, , , , pt, , kl] = progress();
    expect(pt?.all).toMatchObject({ current: Object.keys(portuguese.words).length, outdated: 0, machine: 0 });
    expect([pt?.isPartial, kl?.isPartial]).toEqual([true, true]);
    expect(kl?.all).toMatchObject({ missing: kl?.all.total, current: 0 });
  });

  it('with a line alone would be English pages under another name, and is refused', () => {
    appendFileSync(
      join(folder, 'locales.yml'),
      '- { tag: ro, name: Română, dir: ltr, fallback: [en, da], role: translation, recordings: not-needed }\n',
    );
    const [found] = problems().filter(({ name }) => name === 'locale-minimum-missing');
    expect(found?.message).toContain(
      'exit, help.danger, languages.label, fallback.callout, machine.callout, home.heading, title.home',
    );
  });
});
