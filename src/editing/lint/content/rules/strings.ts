/** Interface words: complete in the source language, and no translation of something that does not exist. */
import { groupAt, listAt, sourceLanguageOf, spotOf, textAt, textsAt } from '../content.ts';
import type { Content } from '../content.ts';
import { wordsOfText } from '../../../../domain/readability/lix.ts';
import { nearest } from '../../nearest.ts';
import type { Report } from '../../report.ts';

export function strings(content: Content, report: Report): void {
  const source = sourceLanguageOf(content);
  const original = content.strings.find(({ language }) => language === source)?.file;
  if (!original) return;
  const known = Object.keys(groupAt(original.data, []));
  for (const { key, what } of neededKeys(content)) {
    if (!known.includes(key))
      report.add('string-missing', { file: original.path, line: 1, field: key }, { value: key, what });
  }
  const plain = new Set(known.map(withoutPlural));
  for (const { language, file } of content.strings) {
    if (language === source) continue;
    for (const key of Object.keys(groupAt(file.data, []))) {
      const spot = spotOf(file, [key]);
      // Sentences to say on the phone have a rule of their own (calls.ts).
      if (!key.startsWith('say.') && !plain.has(withoutPlural(key)))
        report.add('string-unknown', spot, { value: key, source: original.path, nearest: nearest(key, known) });
      const value = textAt(file.data, [key]) ?? '';
      const isSame = value === textAt(original.data, [key]);
      if (isSame && wordsOfText(value, language).length >= 3)
        report.add('string-untranslated', spot, { value, source });
    }
  }
}

/** Languages have other numbers of plural forms than the source; the part before counts. */
const withoutPlural = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');

/** Labels that the lists in vocabulary.yml and site.yml need. */
function neededKeys(content: Content): { key: string; what: string }[] {
  const ids = (list: string): string[] =>
    listAt(content.vocabulary?.data, [list]).flatMap((item) => textAt(item, ['id']) ?? []);
  const lines = textsAt(content.vocabulary?.data, ['lines']).map(({ text }) => text);
  const emergencies = listAt(content.site?.data, ['emergency']).flatMap((item) => textAt(item, ['id']) ?? []);
  const rung = listAt(content.calls?.data, ['lines']).flatMap((line) =>
    textAt(line, ['is']) === 'emergency' ? (textAt(line, ['id']) ?? []) : [],
  );
  const needed = (prefix: string, what: string, list: readonly string[]) =>
    list.map((id) => ({ key: `${prefix}.${id}`, what: `${what} "${id}"` }));
  return [
    ...needed('need', 'the need', ids('needs')),
    ...needed('kind', 'the kind', ids('kinds')),
    ...needed('title.kind', 'the neutral title of the kind', ids('kinds')),
    ...needed('title.need', 'the neutral title of the need', ids('needs')),
    ...needed('line', 'the line', lines),
    ...needed('area', 'the area', ids('areas')),
    ...needed('emergency', 'the emergency number', emergencies),
    ...needed(
      'call.next',
      'what happens after ringing the emergency number',
      rung.filter((id) => emergencies.includes(id)),
    ),
  ];
}
