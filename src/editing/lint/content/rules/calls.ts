/** Every sentence that calls.yml counts has its words, and can be read out by who does not know the language. */
import { entriesOf, groupAt, listAt, originalsOf, sourceLanguageOf, spotOf, textAt, valueAt } from '../content.ts';
import type { Content, StringsFile } from '../content.ts';
import { earKey, foreignId, sentenceKeys } from '../../../../features/phone-script/sentences.ts';
import { nearest } from '../../nearest.ts';
import type { Report } from '../../report.ts';

export function calls(content: Content, report: Report): void {
  const { sentences, isWhole } = sentencesOf(content);
  const source = sourceLanguageOf(content);
  const originals = originalsOf(content);
  for (const strings of content.strings) {
    const isSource = strings.language === source;
    // A translation may lag behind.
    checkWords(strings, sentences, isSource || originals.includes(strings.language), report);
    if (!isSource) checkEars(strings, sentences, report);
    if (isWhole) checkExtra(strings, isSource ? sentences : sentences.flatMap((key) => [key, earKey(key)]), report);
  }
}

/** The sentences of the numbers that exist. A broken line is told at its place; which words are its own nobody knows. */
function sentencesOf(content: Content): { sentences: string[]; isWhole: boolean } {
  const lines = listAt(content.calls?.data, ['lines']).map((line) => ({
    id: textAt(line, ['id']) ?? '',
    count: valueAt(line, ['sentences']),
    known: textAt(line, ['is']) === 'service' ? servicesOf(content) : emergenciesOf(content),
  }));
  const foreign = { id: foreignId, count: valueAt(content.calls?.data, ['foreign']), known: [foreignId] };
  const all = [...lines, foreign].map(({ id, count, known }) =>
    known.includes(id) && typeof count === 'number' && Number.isInteger(count) && count >= 0 && count <= 4
      ? sentenceKeys(id, count)
      : undefined,
  );
  return { sentences: all.flatMap((keys) => keys ?? []), isWhole: all.every((keys) => keys !== undefined) };
}

const servicesOf = (content: Content): string[] => entriesOf(content, 'service').map(({ id }) => id);
const emergenciesOf = ({ site }: Content): string[] =>
  listAt(site?.data, ['emergency']).flatMap((item) => textAt(item, ['id']) ?? []);

function checkWords({ file }: StringsFile, sentences: readonly string[], isNeeded: boolean, report: Report): void {
  if (!isNeeded) return;
  const words = groupAt(file.data, []);
  for (const key of sentences)
    if (!(key in words)) report.add('call-sentence-missing', { file: file.path, line: 1, field: key }, { value: key });
}

/** Who knows what a sentence means still has to say it. */
function checkEars({ file }: StringsFile, sentences: readonly string[], report: Report): void {
  const words = groupAt(file.data, []);
  for (const key of sentences)
    if (key in words && !(earKey(key) in words))
      report.add('call-ear-missing', spotOf(file, [key]), { value: key, ear: earKey(key) });
}

function checkExtra({ file }: StringsFile, known: readonly string[], report: Report): void {
  for (const key of Object.keys(groupAt(file.data, [])))
    if (key.startsWith('say.') && !known.includes(key))
      report.add('call-sentence-unknown', spotOf(file, [key]), { value: key, nearest: nearest(key, known) });
}
