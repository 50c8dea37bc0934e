/** Statements of the guides that somebody must still confirm or compare with the law again. */
import { ageOf } from '../../domain/freshness/age.ts';
import { pickText } from '../../domain/text/pick.ts';
import type { Guide } from '../../schemas/guide.ts';
import type { Check } from '../../schemas/shared.ts';
import type { Limits } from '../../schemas/site.ts';
import type { GuideFacts, SourcePath } from '../reader/records.ts';

export interface OpenStatement {
  guide: string;
  audience: Guide['audience'];
  risk: Guide['risk'];
  id: string;
  /** The words, in the reader's language or the next that has them; the id where no text has any. */
  claim: string;
  /** Whom to ask; missing only for a confirmed statement that has become old: its source says. */
  ask?: string;
  why: 'not-confirmed' | 'old';
  check: Check;
  at: SourcePath;
}

/**
 * Those of all guides, the guides where a mistake harms most first.
 *
 * @param reader the language of the words, and those to try after it
 * @param limits site.yml, freshness.statements: `ageing` is the age in days after which a statement is old
 */
export const openStatements = (
  guides: readonly GuideFacts[],
  reader: { lang: string; chain: readonly string[] },
  limits: Limits,
  now: Date,
): OpenStatement[] =>
  [...guides]
    .sort((a, b) => riskOrder(a) - riskOrder(b) || a.facts.order - b.facts.order)
    .flatMap((guide) => ofGuide(guide, reader, limits, now));

const riskOrder = ({ facts }: GuideFacts): number => (facts.risk === 'high' ? 0 : 1);

const ofGuide = (
  { id: guide, facts, texts }: GuideFacts,
  reader: { lang: string; chain: readonly string[] },
  limits: Limits,
  now: Date,
): OpenStatement[] =>
  facts.statements.flatMap(({ id, confirmed, check }, index): OpenStatement[] => {
    if (confirmed === 'yes' && ageOf(check, limits, now) !== 'old') return [];
    const words = Object.fromEntries(Object.entries(texts).map(([tag, top]) => [tag, top.statements?.[id]]));
    // Any language is better than none; without words at all a statement is no less open.
    const said = pickText(words, reader.lang, [...reader.chain, ...Object.keys(words)])?.text;
    return [
      {
        guide,
        audience: facts.audience,
        risk: facts.risk,
        id,
        claim: said?.claim ?? id,
        ...(said?.ask === undefined ? {} : { ask: said.ask }),
        why: confirmed === 'no' ? 'not-confirmed' : 'old',
        check,
        at: { file: `guides/${guide}/guide.yml`, path: ['statements', index, 'id'] },
      },
    ];
  });

/** By whom to ask, most statements of high risk first; those that name nobody last, under `undefined`. */
export const byAsker = (statements: readonly OpenStatement[]): [ask: string | undefined, list: OpenStatement[]][] => {
  const weight = ([ask, list]: [string | undefined, OpenStatement[]]): number =>
    ask === undefined ? -1 : list.filter(({ risk }) => risk === 'high').length + list.length / 1000;
  return [...Map.groupBy(statements, ({ ask }) => ask)].sort((a, b) => weight(b) - weight(a));
};

/** By guide, in the order they come in: an editor mends one file at a time. */
export const byGuide = (statements: readonly OpenStatement[]): OpenStatement[][] => [
  ...Map.groupBy(statements, ({ guide }) => guide).values(),
];
