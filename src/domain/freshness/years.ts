/** The years that facts are from: one small tag a card or block says how old it is. */
import type { Dated, PublishedFact } from './published-fact.ts';

/** YYYY; the same where all facts are from one year. */
export interface Years {
  from: string;
  to: string;
}

const yearOf = ({ on }: Dated): string => on.slice(0, 4);

/** First and last year of all; undefined where all are fresh, so that there is nothing to mark. */
export const yearsOf = (dated: readonly Dated[]): Years | undefined => {
  if (dated.every(({ age }) => age === 'fresh')) return undefined;
  const years = dated.map(yearOf).sort();
  const [from = '', to = from] = [years[0], years.at(-1)];
  return { from, to };
};

/** The year that several have in common, to be said once; undefined where they differ or one of them is fresh. */
export const sharedYears = (dated: readonly Dated[]): Years | undefined => {
  const years = yearsOf(dated);
  const isShared = years?.from === years?.to && dated.every(({ age }) => age !== 'fresh');
  return isShared ? years : undefined;
};

/** Those of the facts that are shown. */
export const shownOf = (facts: readonly PublishedFact<unknown>[]): Dated[] =>
  facts.filter((fact) => fact.is === 'shown').map(({ age, on }) => ({ age, on }));
