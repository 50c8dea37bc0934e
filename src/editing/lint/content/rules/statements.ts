/** Every statement of a guide has its words in the texts, and says whom to ask while it is not confirmed. */
import { nearestWord } from '../../../../domain/text/nearest-word.ts';
import { didYouMean, type Nearest, type ProblemDefinitions, type Value } from '../../../problem.ts';
import { entriesOf, type Entry, locationOf, sourceLanguageOf, type TextFile } from '../../../reader/raw-content.ts';
import { groupAt, listAt, textAt, valueAt } from '../../../reader/raw-data.ts';
import type { AddProblem } from '../../../report.ts';
import { rule } from '../rule.ts';
import { detailMissing } from '../shared-problems.ts';

const problems = {
  'detail-missing': detailMissing,
  'statement-unsaid': {
    title: 'A text does not have the words of a statement',
    message: ({ value }: Value) => `guide.yml has the statement "${value}", but this text has no words for it.`,
    hint: ({ value }: Value) => `Add under statements: ${value}: { claim: "The statement in one sentence." }`,
    severity: 'error',
  },
  'statement-unknown': {
    title: 'A text has the words of a statement that the guide does not know',
    message: ({ value }: Value) => `The statement "${value}" is not in guide.yml.`,
    hint: ({ nearest }: Nearest) =>
      didYouMean(nearest, 'Otherwise take it out here, or add it to statements in guide.yml with its source.'),
    severity: 'error',
  },
  'statement-twice': {
    title: 'Two statements of a guide have the same name',
    message: ({ value }: Value) => `There are two statements with the id "${value}".`,
    hint: () => 'Give one of them another id, here and in the texts.',
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;
type Add = AddProblem<typeof problems>;

export const statements = rule(problems, (content, add) => {
  const source = sourceLanguageOf(content);
  for (const entry of entriesOf(content, 'guide')) {
    // Of a broken guide nobody knows what it says; its fault is told by itself.
    if (!entry.facts || (entry.facts.parsed === undefined && valueAt(entry.facts.data, ['statements']) === undefined))
      continue;
    const ids = lintIds(entry, add);
    for (const text of entry.texts) lintWords(text, entry, ids, text.language === source, add);
  }
});

/** The ids in guide.yml; one that stands twice is reported. */
const lintIds = ({ facts }: Entry, add: Add): string[] => {
  const ids: string[] = [];
  listAt(facts?.data, ['statements']).forEach((_, index) => {
    const id = textAt(facts?.data, ['statements', index, 'id']);
    if (id === undefined || facts === undefined) return;
    if (ids.includes(id)) add('statement-twice', locationOf(facts, ['statements', index, 'id']), { value: id });
    else ids.push(id);
  });
  return ids;
};

const lintWords = (text: TextFile, entry: Entry, ids: readonly string[], isSource: boolean, add: Add): void => {
  const { top } = text;
  // A broken head is told by itself; its words are a guess.
  if (top.data === undefined) return;
  const words = groupAt(top.data, ['statements']);
  for (const id of Object.keys(words)) {
    if (!ids.includes(id))
      add('statement-unknown', locationOf(top, ['statements', id]), { value: id, nearest: nearestWord(id, ids) });
  }
  // A translation may lag behind: what it does not say is shown in the original's words.
  if (!isSource && textAt(top.data, ['origin']) !== 'original') return;
  for (const id of ids) {
    if (!(id in words)) add('statement-unsaid', locationOf(top, ['statements']), { value: id });
    else if (isUnconfirmed(entry, id) && textAt(words[id], ['ask']) === undefined)
      add('detail-missing', locationOf(top, ['statements', id]), {
        value: 'confirmed: no',
        needs: 'ask',
      });
  }
};

const isUnconfirmed = ({ facts }: Entry, id: string): boolean =>
  listAt(facts?.data, ['statements']).some(
    (statement) => textAt(statement, ['id']) === id && textAt(statement, ['confirmed']) === 'no',
  );
