/** In what a text differs from the Danish one, of all that can be compared without knowing its language. */
import { blocksOf } from '../../domain/translation/blocks.ts';
import { notIn, numbersIn, numbersInMdx } from '../../domain/translation/numbers.ts';
import { topWords } from '../../domain/translation/source-text.ts';
import type { TextFile } from '../reader/raw-content.ts';
import { groupAt, type Path } from '../reader/raw-data.ts';

export interface Difference {
  what: 'headings' | 'building blocks' | 'links' | 'statements' | 'numbers';
  missing: readonly string[];
  extra: readonly string[];
  /** Where, if that can be said: a field on top, or a line. */
  at?: { path: Path } | { line: number };
}

/**
 * Headings by level, building blocks with what they name, addresses of links, statements, numbers.
 *
 * @param numbers each = block by block and as often as in Danish, where the two have the same blocks; distinct = the text
 * has the same numbers, however often: originals are written freely, and a Danish sentence may stand beside its meaning
 */
export const differencesOf = (source: TextFile, own: TextFile, numbers: 'each' | 'distinct'): Difference[] => {
  const pairs = numbers === 'each' ? pairsOf(source, own) : undefined;
  return [
    ...comparable.flatMap(({ what, of }) => compared(what, of(source), of(own))),
    ...(pairs === undefined
      ? compared('numbers', [...new Set(allNumbers(source))], [...new Set(allNumbers(own))])
      : pairs.flatMap(({ danish, words, at }) => compared('numbers', numbersInMdx(danish), numbersInMdx(words), at))),
  ];
};

const compared = (
  what: Difference['what'],
  wanted: readonly string[],
  found: readonly string[],
  at?: Difference['at'],
): Difference[] => {
  const [missing, extra] = [notIn(wanted, found), notIn(found, wanted)];
  return missing.length + extra.length === 0 ? [] : [{ what, missing, extra, ...(at === undefined ? {} : { at }) }];
};

const comparable: readonly { what: Difference['what']; of: (text: TextFile) => string[] }[] = [
  {
    what: 'headings',
    of: ({ prose }) => prose.blocks.flatMap(({ kind, level = 2 }) => (kind === 'heading' ? ['#'.repeat(level)] : [])),
  },
  {
    what: 'building blocks',
    // Words to say in Danish stand in one in every language but Danish.
    of: ({ prose }) =>
      prose.elements
        .filter(({ name }) => name !== 'Danish')
        .map(({ name, attributes }) =>
          [`<${name}`, ...Object.entries(attributes).map(([key, value]) => `${key}="${value}"`)].join(' ').concat('>'),
        ),
  },
  { what: 'links', of: ({ prose }) => prose.links.map(({ url }) => url) },
  { what: 'statements', of: ({ top }) => Object.keys(groupAt(top.data, ['statements'])) },
];

/** What a name means stands in the languages that need it; a number in it belongs to the name. */
const allNumbers = ({ prose, top }: TextFile): string[] =>
  [
    ...topWords(top.data).flatMap(({ place, words }) => (place === 'gloss' ? [] : [words])),
    ...prose.blocks.map(({ text }) => text),
  ].flatMap(numbersIn);

interface Pair {
  danish: string;
  words: string;
  at: NonNullable<Difference['at']>;
}

const ofSources = new WeakMap<TextFile, ReturnType<typeof blocksOf>>();

/** The blocks of a text with which those of many languages are compared. */
const blocksIn = (source: TextFile): ReturnType<typeof blocksOf> => {
  const blocks = ofSources.get(source) ?? blocksOf(source.body);
  ofSources.set(source, blocks);
  return blocks;
};

/** What of the two texts stands for the same; undefined where they are not built alike. */
const pairsOf = (source: TextFile, own: TextFile): Pair[] | undefined => {
  const [danish, blocks] = [blocksIn(source), blocksOf(own.body)];
  if (!danish || !blocks || danish.map(({ kind }) => kind).join() !== blocks.map(({ kind }) => kind).join())
    return undefined;
  const ownTop = new Map(topWords(own.top.data).map(({ place, words }) => [place, words]));
  const tops = topWords(source.top.data).flatMap(({ place, words }): Pair[] => {
    const said = ownTop.get(place);
    // A statement that is left out is told as such.
    return said === undefined ? [] : [{ danish: words, words: said, at: { path: place.split('.') } }];
  });
  const inBody = danish.map(({ words }, index): Pair => {
    const block = blocks[index] ?? { words: '', start: 0 };
    const line = own.bodyLine + own.body.slice(0, block.start).split('\n').length - 1;
    return { danish: words, words: block.words, at: { line } };
  });
  return [...tops, ...inBody];
};
