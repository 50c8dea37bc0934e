/** Words people use in the search: what they stand for exists, and no word is written twice. */
import { questions } from '../../../../domain/finder/answers.ts';
import { fold } from '../../../../domain/search/fold.ts';
import { nearestWord } from '../../../../domain/text/nearest-word.ts';
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { entriesOf, type Fields, locationOf, type RawContent } from '../../../reader/raw-content.ts';
import { groupAt, idsAt, type Path, textsAt } from '../../../reader/raw-data.ts';
import type { AddProblem } from '../../../report.ts';
import { rule } from '../rule.ts';
import { type NamedThing, referenceUnknown } from '../shared-problems.ts';

const problems = {
  'reference-unknown': referenceUnknown,
  'synonym-twice': {
    title: 'A word of the search stands there twice',
    message: ({ value, where }: Value & { where: string }) => `"${value}" stands twice under ${where}.`,
    hint: () => 'Delete one. Capitals, accents and å or aa make no other word.',
    severity: 'error',
  },
  'synonym-empty': {
    title: 'A word of the search has no letters',
    message: ({ value }: Value) => `"${value}" has no letters that anybody could search for.`,
    hint: () => 'Delete it, or write the word in letters.',
    severity: 'error',
  },
  'danger-word-short': {
    title: 'A word of danger is too short',
    message: ({ value }: Value) => `"${value}" would put the emergency number above searches for many other things.`,
    hint: () => 'Write at least three letters, better two words that belong together.',
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;

type Add = AddProblem<typeof problems>;

/** In scripts with long words two letters can be one. */
const shortestDanger = 3;

export const synonyms = rule(problems, (content, add) => {
  const known = knownIds(content);
  for (const { file } of content.files.synonyms ?? []) {
    for (const [group, { what, where, ids }] of Object.entries(known)) {
      for (const value of Object.keys(groupAt(file.data, [group]))) {
        // An empty list means that its file is broken or missing, which is a problem of its own.
        if (ids.length > 0 && !ids.includes(value))
          add('reference-unknown', locationOf(file, [group, value]), {
            what,
            value,
            where,
            nearest: nearestWord(value, ids),
          });
        lintWords(file, [group, value], group === 'danger', add);
      }
    }
    for (const value of Object.keys(groupAt(file.data, ['languages'])))
      lintWords(file, ['languages', value], false, add);
    lintWords(file, ['ignore'], false, add);
  }
});

const lintWords = (file: Fields, path: Path, isDanger: boolean, add: Add): void => {
  const seen = new Set<string>();
  for (const { text: value, path: at } of textsAt(file.data, path)) {
    const folded = fold(value);
    const where = path.join(' ');
    if (folded === '') add('synonym-empty', locationOf(file, at), { value });
    else if (seen.has(folded)) add('synonym-twice', locationOf(file, at), { value, where });
    else if (isDanger && folded.replace(/ /g, '').length < shortestDanger)
      add('danger-word-short', locationOf(file, at), { value });
    seen.add(folded);
  }
};

/** What words may stand for, by part of the file. */
const knownIds = (content: RawContent): Record<string, { what: NamedThing; where: string; ids: readonly string[] }> => {
  const { root, vocabulary } = content;
  const listed = (list: string): string[] => idsAt(vocabulary?.data, [list]);
  const folders = (kind: 'service' | 'guide'): string[] => entriesOf(content, kind).map(({ id }) => id);
  const words = `${root}/vocabulary.yml`;
  const subjects = listed('subjects');
  return {
    needs: { what: 'need', where: words, ids: listed('needs') },
    guides: { what: 'guide', where: `${root}/guides`, ids: folders('guide') },
    services: { what: 'service', where: `${root}/services`, ids: folders('service') },
    criteria: { what: 'criterion', where: `${root}/FIELDS.md`, ids: questions },
    danger: { what: 'subject', where: words, ids: subjects.length === 0 ? [] : [...subjects, 'now'] },
  };
};
