/** A service's conditions in few words for a card, in the fixed order of requirement L6. Keys of interface strings. */
import { shownValue, type PublishedFact } from '../freshness/published-fact.ts';
import { shownOf, yearsOf, type Years } from '../freshness/years.ts';
import { gathered, whyHidden } from './answer.ts';
import type { PublishedService } from './published.ts';

export interface Traits {
  /** Keys of interface strings. */
  stated: string[];
  /** Keys of what nobody knows. */
  unknown: string[];
  /** Keys of what was known once and is too old and too weakly founded to be shown. */
  notConfirmed: string[];
}

type Conditions = PublishedService['conditions'];
type Field = 'cost' | 'name' | 'papers' | 'reportsTo' | 'interpreter' | 'comesToYou';
type ReportsTo = Conditions['police'];

/** One "yes" is known at once; anything milder only when all three answers are known. */
const worstReport = ({ police, immigration, municipality }: Conditions): ReportsTo => {
  const reports: ReportsTo[] = [police, immigration, municipality];
  const isAny = (value: string): boolean => reports.some((report) => shownValue(report) === value);
  const shown = reports.find((report) => report.is === 'shown');
  if (shown?.is !== 'shown') return { is: 'hidden', why: whyHidden(reports) };
  if (isAny('yes')) return { ...shown, value: 'yes' };
  if (reports.some((report) => report.is === 'hidden')) return { is: 'hidden', why: whyHidden(reports) };
  return { ...shown, value: isAny('if-under-18') ? 'if-under-18' : isAny('with-consent') ? 'with-consent' : 'no' };
};

interface Trait {
  fact: PublishedFact<unknown>;
  /** Key of what is stated; undefined where there is nothing worth saying. */
  key: string | undefined;
}

const traitOf = <T>(fact: PublishedFact<T>, keyOf: (value: T) => string | undefined): Trait => ({
  fact,
  key: fact.is === 'shown' ? keyOf(fact.value) : undefined,
});

const traitsOf = (conditions: Conditions): Record<Field, Trait> => ({
  cost: traitOf(conditions.cost, (cost) => `serviceCard.${cost}`),
  name: traitOf(conditions.name, (name) => (name === 'needed' ? 'serviceCard.needsName' : 'serviceCard.noName')),
  papers: traitOf(conditions.papers, (papers) =>
    papers === 'needed' ? 'serviceCard.needsPapers' : 'serviceCard.noPapers',
  ),
  reportsTo: traitOf(worstReport(conditions), (worst) => `serviceCard.reportsTo.${worst}`),
  interpreter: traitOf(conditions.interpreter, (interpreter) =>
    interpreter === 'no' ? 'serviceCard.noInterpreter' : 'serviceCard.interpreter',
  ),
  comesToYou: traitOf(conditions.comesToYou, (comes) => (comes === 'yes' ? 'serviceCard.comesToYou' : undefined)),
});

/** Things a reader must be told are unknown; that nobody comes to her is no surprise worth a line. */
const worthMissing: readonly string[] = ['cost', 'name', 'papers', 'reportsTo', 'interpreter'];

/** What is stated about a service and what is missing. */
export const cardTraits = ({ conditions, hasLocation, hours }: PublishedService): Traits => {
  const traits = Object.entries(traitsOf(conditions));
  const missing = traits
    .filter(([field, { fact }]) => fact.is === 'hidden' && worthMissing.includes(field))
    .map(([field, { fact }]) => ({ key: `serviceCard.short.${field}`, why: whyHidden([fact]) }));
  // A service one comes to has hours; that nobody knows them is said.
  const isMissed = hasLocation !== 'no' && hours.is === 'hidden';
  return {
    stated: traits.flatMap(([, { key }]) => key ?? []),
    ...gathered([...(isMissed ? [{ key: 'serviceCard.short.hours', why: whyHidden([hours]) }] : []), ...missing]),
  };
};

/** The years of what a card says beside its number; old hours name theirs themselves. */
export const cardYears = ({ locations, conditions, hours }: PublishedService): Years | undefined =>
  yearsOf([
    ...shownOf([...locations.map(({ address }) => address), ...Object.values(conditions)]),
    ...shownOf([hours]).filter(({ age }) => age !== 'old'),
  ]);
