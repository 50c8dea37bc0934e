import { describe, expect, it } from 'vitest';
import { unrecordedTexts, type StatusText } from '../../../../src/editing/enquiries/unrecorded.ts';
import { localesSchema } from '../../../../src/schemas/locale.ts';

const locales = localesSchema.parse([
  { tag: 'da', name: 'Dansk', dir: 'ltr', fallback: [], role: 'original', recordings: 'not-needed' },
  { tag: 'th', name: 'ไทย', dir: 'ltr', fallback: ['da'], role: 'translation', recordings: 'wanted' },
  { tag: 'so', name: 'Soomaali', dir: 'ltr', fallback: ['da'], role: 'translation', recordings: 'wanted' },
]);
const text = (lang: string, more: Partial<StatusText> = {}): StatusText => ({
  folder: 'guides',
  id: 'way-out',
  lang,
  origin: 'human',
  isRecorded: false,
  ...more,
});

describe('texts without a recording', () => {
  it('are listed for the languages that want them, and for these alone', () => {
    const found = unrecordedTexts([text('da'), text('th')], locales);
    expect(found.map(({ locale, texts }) => [locale.tag, texts.length])).toEqual([
      ['th', 1],
      ['so', 0],
    ]);
  });

  it('are not listed once they are recorded', () => {
    expect(unrecordedTexts([text('th', { isRecorded: true })], locales)[0]?.texts).toEqual([]);
  });

  it('are not listed while only a machine has translated them', () => {
    const machine = text('th', { origin: 'machine' });
    const read = text('th', { origin: 'machine-reviewed' });
    expect(unrecordedTexts([machine, read], locales)[0]?.texts).toEqual([read]);
  });
});
