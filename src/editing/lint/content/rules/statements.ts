/** Every statement of a guide has its words in the texts, and says whom to ask while it is not confirmed. */
import { entriesOf, groupAt, listAt, sourceLanguageOf, spotOf, textAt } from '../content.ts';
import type { Content, Entry, TextFile } from '../content.ts';
import { nearest } from '../../nearest.ts';
import type { Report } from '../../report.ts';

export function statements(content: Content, report: Report): void {
  const source = sourceLanguageOf(content);
  for (const entry of entriesOf(content, 'guide')) {
    if (!entry.facts) continue;
    const ids = checkIds(entry, report);
    for (const text of entry.texts) checkWords(text, entry, ids, text.language === source, report);
  }
}

/** The ids in guide.yml; one that stands twice is reported. */
function checkIds({ facts }: Entry, report: Report): string[] {
  const ids: string[] = [];
  listAt(facts?.data, ['statements']).forEach((_, index) => {
    const id = textAt(facts?.data, ['statements', index, 'id']);
    if (id === undefined || facts === undefined) return;
    if (ids.includes(id)) report.add('statement-twice', spotOf(facts, ['statements', index, 'id']), { value: id });
    else ids.push(id);
  });
  return ids;
}

function checkWords(text: TextFile, entry: Entry, ids: readonly string[], isSource: boolean, report: Report): void {
  const { top } = text;
  // A broken head is told by itself; its words are a guess.
  if (top.data === undefined) return;
  const words = groupAt(top.data, ['statements']);
  for (const id of Object.keys(words)) {
    if (!ids.includes(id))
      report.add('statement-unknown', spotOf(top, ['statements', id]), { value: id, nearest: nearest(id, ids) });
  }
  // A translation may lag behind: what it does not say is shown in the original's words.
  if (!isSource && textAt(top.data, ['origin']) !== 'original') return;
  for (const id of ids) {
    if (!(id in words)) report.add('statement-unsaid', spotOf(top, ['statements']), { value: id });
    else if (isUnconfirmed(entry, id) && textAt(words[id], ['ask']) === undefined)
      report.add('detail-missing', spotOf(top, ['statements', id]), {
        value: 'confirmed: no',
        needs: 'ask',
        example: 'whom to ask to confirm it',
      });
  }
}

const isUnconfirmed = ({ facts }: Entry, id: string): boolean =>
  listAt(facts?.data, ['statements']).some(
    (statement) => textAt(statement, ['id']) === id && textAt(statement, ['confirmed']) === 'no',
  );
