import { describe, expect, it } from 'vitest';
import type { TextRecord } from '../../../../src/editing/reader/records.ts';
import { languageWork } from '../../../../src/editing/enquiries/language-work.ts';
import { localesSchema } from '../../../../src/schemas/locale.ts';

const locales = localesSchema.parse([
  { tag: 'da', name: 'Dansk', dir: 'ltr', fallback: [], role: 'original', recordings: 'not-needed' },
  { tag: 'th', name: 'ไทย', dir: 'ltr', fallback: ['da'], role: 'translation', recordings: 'wanted' },
]);
const text = (language: string, more: Partial<TextRecord> = {}): TextRecord => ({
  kind: 'guide',
  id: 'way-out',
  language,
  origin: 'human',
  risk: 'low',
  file: `guides/way-out/text.${language}.mdx`,
  ...more,
});
const work = (...texts: TextRecord[]) =>
  languageWork(texts, locales).map(({ locale, machine, missing, unread }) => [
    locale.tag,
    { machine: machine.length, missing: missing.length, unread: unread.length },
  ]);

describe('what is left to do in a language', () => {
  it('is nothing where all texts are there and read', () => {
    expect(work(text('da'), text('th'))).toEqual([]);
  });

  it('is a text that other languages have', () => {
    const same = text('th', { kind: 'page' });
    expect(work(text('da'), text('da', { kind: 'page' }), same)).toEqual([
      ['th', { machine: 0, missing: 1, unread: 0 }],
    ]);
    expect(languageWork([text('da')], locales)[0]?.missing).toEqual([{ kind: 'guide', id: 'way-out', language: 'th' }]);
  });

  it('is a text by a machine until somebody has read it', () => {
    expect(work(text('da'), text('th', { origin: 'machine' }))).toEqual([
      ['th', { machine: 1, missing: 0, unread: 0 }],
    ]);
    expect(work(text('da'), text('th', { origin: 'machine-reviewed' }))).toEqual([]);
  });

  it('is a text about rights that nobody has read through, also in the language it was written in', () => {
    expect(work(text('da', { risk: 'high' }), text('th', { risk: 'high', reviewedBy: 'native speaker' }))).toEqual([
      ['da', { machine: 0, missing: 0, unread: 1 }],
    ]);
  });
});
