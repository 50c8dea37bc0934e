import { describe, expect, it } from 'vitest';
import { compareBuilds, differences } from '../../support/compare-builds.ts';

const page = (body: string, top = '') =>
  `<!doctype html><html lang="da"><head>${top}</head><body>${body}</body></html>`;
const isSame = (before: string, after: string) => differences(before, after, 3).length === 0;

describe('two builds of a page', () => {
  it.each([
    ['a word', page('<p>Ring nu</p>'), page('<p>Ring straks</p>')],
    ['a title', page('', '<title>Hjem</title>'), page('', '<title>Sted</title>')],
    ['where a link leads', page('<a href="a/">Se</a>'), page('<a href="b/">Se</a>')],
    ['a language', page('<p lang="th">x</p>'), page('<p lang="ar">x</p>')],
    ['a direction', page('<p dir="rtl">x</p>'), page('<p>x</p>')],
    ['what a screen reader says', page('<nav aria-label="Sprog">x</nav>'), page('<nav aria-label="Emner">x</nav>')],
    ['a word for a script', page('<template><i>ja</i></template>'), page('<template><i>nej</i></template>')],
    ['a page', page('<p>x</p>'), ''],
  ])('differ by %s', (_, before, after) => {
    expect(isSame(before, before)).toBe(true);
    expect(isSame(before, after)).toBe(false);
  });

  it('are the same whatever elements stand around the words', () => {
    expect(isSame(page('<div><p>Ring  <b>nu</b></p></div>'), page('<p class="x">Ring <span>nu</span></p>'))).toBe(true);
  });

  it('do not run the words of two lines into one', () => {
    expect(isSame(page('<p>a</p><p>b</p>'), page('<p>ab</p>'))).toBe(false);
  });

  it('of long lines show where they part', () => {
    const long = 'ord '.repeat(100);
    expect(differences(page(`${long} før`), page(`${long} efter`), 3)[0]).toMatch(/- ….* før…\n.*\+ ….* efter…/);
  });
});

describe('the command', () => {
  it.each([
    [['--help'], 0],
    [['one'], 2],
    [['nowhere', 'elsewhere'], 2],
    [['a', 'b', '--most', 'x'], 2],
  ])('called with %j ends with %i', (args, code) => {
    expect(compareBuilds(args, () => undefined)).toBe(code);
  });
});
