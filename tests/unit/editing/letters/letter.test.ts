import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { ask } from '../../../../src/cli/ask.ts';
import { today } from '../lint/broken-content.ts';

const country = fileURLToPath(new URL('../../../fixtures/sites/full', import.meta.url));

const run = (...args: string[]): { exitCode: number; output: string } => {
  let output = '';
  const exitCode = ask(args, (text) => (output += text), { CONTENT_DIR: country }, today);
  return { exitCode, output };
};

const folder = mkdtempSync(join(tmpdir(), 'letter-'));
const written = run('--letter', 'fyrforeningen', '--out', folder);
const fileOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
const { rows } = JSON.parse(run('--letter', 'fyrforeningen', '--json').output) as {
  rows: { number: number; place: string; question: string; saysNow: string; key: string; topic?: string }[];
};

describe('the letter to an organisation', () => {
  it('is three files, named when they are written', () => {
    expect(written.exitCode).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['answers.csv', 'call.html', 'letter.html']);
    for (const name of readdirSync(folder)) expect(written.output).toContain(name);
  });

  it('asks the same in each, about several places at once', () => {
    expect(new Set(rows.map(({ place }) => place)).size).toBeGreaterThan(2);
    const [letter, sheet] = ['letter.html', 'call.html'].map(fileOf);
    const plain = (text: string): string => text.replace(/&quot;/g, '"').replace(/&amp;/g, '&');
    for (const { question, saysNow, number, key, topic } of rows) {
      expect(fileOf('answers.csv')).toContain(`"${key}"`);
      for (const words of [question, saysNow]) {
        expect(plain(letter ?? ''), `${number}`).toContain(words);
        if (topic !== undefined) expect(plain(sheet ?? ''), `${number}`).toContain(words);
      }
    }
  });

  const asked = (sheet: string): number[] =>
    [...sheet.matchAll(/class="ask"><span>(\d+)\)/g)].map(([, n]) => Number(n));

  it('has on the call sheet only what matters most, and says so; the rest with --all', () => {
    const important = rows.filter(({ topic }) => topic !== undefined).map(({ number }) => number);
    const left = rows.length - important.length;
    expect(left).toBeGreaterThan(0);
    const sheet = fileOf('call.html');
    expect(asked(sheet)).toEqual(important);
    expect(sheet).toContain(`${left} spørgsmål til kan vente.`);
    const target = mkdtempSync(join(tmpdir(), 'letter-all-'));
    expect(run('--letter', 'fyrforeningen', '--out', target, '--all').exitCode).toBe(0);
    const whole = readFileSync(join(target, 'call.html'), 'utf8');
    expect(asked(whole)).toEqual(rows.map(({ number }) => number));
    expect(whole).not.toContain('--all');
  });

  it('says on the call sheet how long it takes, and asks for as much', () => {
    const minutes = Math.ceil(rows.filter(({ topic }) => topic !== undefined).length / 10) * 5;
    expect(fileOf('call.html').split(`cirka ${minutes} minutter`)).toHaveLength(3);
  });

  it('begins each place with what matters most', () => {
    const order = rows.map(({ place, topic }) => `${place} ${topic === undefined ? 'later' : 'first'}`);
    expect([...new Set(order)]).toHaveLength(order.filter((each, index) => each !== order[index - 1]).length);
  });

  it.each(['letter.html', 'call.html'])('%s is valid, says its language, and loads and runs nothing', async (name) => {
    const html = fileOf(name);
    const { results } = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, line }) => `${ruleId} ${line}`))).toEqual([]);
    expect(html).toContain('<html lang="da">');
    expect(html).not.toMatch(/<script|\ssrc=|url\(|@import|<link|undefined|\{\{|editor\./);
  });

  it('comes in English too', () => {
    const target = mkdtempSync(join(tmpdir(), 'letter-en-'));
    expect(run('--letter', 'fyrforeningen', '--out', target, '--lang', 'en').exitCode).toBe(0);
    expect(readFileSync(join(target, 'letter.html'), 'utf8')).toMatch(/<html lang="en">[\s\S]+Dear Ølands Fyrforening/);
  });
});

describe('whom one can ask', () => {
  it('is listed, the most urgent first, and as data', () => {
    const { exitCode, output } = run();
    expect(exitCode).toBe(0);
    const list = JSON.parse(run('--json').output) as { id: string; first: number }[];
    expect(list.length).toBeGreaterThan(3);
    expect(output.split('\n').filter((line) => /^\S/.test(line))).toEqual(list.map(({ id }) => id));
  });

  it('is found by one of its places too', () => {
    expect(JSON.parse(run('--letter', 'natcafeen', '--json').output)).toMatchObject({
      name: expect.any(String) as string,
    });
  });

  it.each([
    [['--letter', 'fyrforeninge'], 'Mente du »fyrforeningen«?'],
    [['--letter', 'xyz'], 'npm run ask viser'],
    [['--out', 'x'], '--out hører sammen med --letter'],
    [['--all', '--lang', 'en'], '--all goes with --letter'],
    [['--lang', 'xx'], '--lang da'],
    [['--fast'], 'There is no option'],
  ])('called with %j says what is wrong', (args, words) => {
    const { exitCode, output } = run(...args);
    expect(exitCode).toBe(2);
    expect(output).toContain(words);
  });
});
