import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakWords } from '../../../src/build/word-breaks.ts';
import { withWordBreaks } from '../../../src/i18n/word-breaks.ts';

describe('words of a script without spaces', () => {
  it('have a mark between them', () => {
    expect(withWordBreaks('คุณเลือกเองว่า', '|')).toBe('คุณ|เลือก|เอง|ว่า');
    expect(withWordBreaks('คุณ เลือก', '|')).toBe('คุณ |เลือก'.replace(' |', ' '));
  });

  it('keep the end of a foreign word, as in how a Danish sentence sounds', () =>
    expect(withWordBreaks('เยลป์ เอลสก์ ไปๆ', '|')).toBe('เยลป์ เอลสก์ ไปๆ'));

  it.each(['Gå til indholdet', 'اخرج الآن', 'Вийти зараз', '112'])('leave %s alone', (text) =>
    expect(withWordBreaks(text, '|')).toBe(text),
  );

  it('lose no sign', () => {
    const words = fc
      .array(fc.constantFrom('ออกจาก', 'หน้านี้', 'SMS', ' ', 'ๆ', '112', 'ภาษาไทย', 'ພາສາລາວ'))
      .map((list) => list.join(''));
    fc.assert(
      fc.property(words, (text) => {
        expect(withWordBreaks(text, '\u200B').replaceAll('\u200B', '')).toBe(text);
      }),
    );
  });

  it('are never cut inside a letter with its vowels', () => {
    const broken = withWordBreaks('ที่นี่ไม่มีใครรู้ว่าคุณอยู่ที่ไหน', '|');
    expect(broken.split('|').every((word) => !/^\p{M}/u.test(word))).toBe(true);
    expect(broken.split('|').length).toBeGreaterThan(5);
  });
});

describe('a page', () => {
  it('gets them between its tags and nowhere else', () => {
    const page =
      '<html lang="th"><head><title>ออกจากหน้านี้</title><script>"ออกจากหน้านี้"</script><!-- ออกจากหน้านี้ --></head>' +
      '<body><a aria-label="ออกจากหน้านี้ > x" href="/ออกจากหน้านี้">ออกจากหน้านี้</a><option>ออกจากหน้านี้</option></body>';
    const broken = breakWords(page);
    expect(broken.replace('>ออก<wbr>จาก<wbr>หน้า<wbr>นี้</a>', '>ออกจากหน้านี้</a>')).toBe(page);
    expect(broken).not.toBe(page);
  });

  it('without such words stays as it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const page = `<p>${text.replace(/[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]/g, '')}</p>`;
        expect(breakWords(page)).toBe(page);
      }),
    );
  });

  it('of 200 kB takes a moment only', () => {
    const page = '<p>ออกจากหน้านี้ ที่นี่ไม่มีใครรู้</p>'.repeat(4000);
    const start = performance.now();
    breakWords(page);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
