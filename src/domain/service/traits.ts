/** A service's conditions in few words for a card, in the fixed order of requirement L6. Keys of interface strings. */
import { shownValue, type PublishedFact } from '../freshness/published-fact.ts';
import { whyHidden } from './answer.ts';
import type { PublishedService } from './published.ts';

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

/** Key of what is stated; undefined where there is nothing worth saying. */
const traitOf = <T>(fact: PublishedFact<T>, keyOf: (value: T) => string | undefined): string | undefined =>
  fact.is === 'shown' ? keyOf(fact.value) : undefined;

const traitsOf = (conditions: Conditions): Record<Field, string | undefined> => ({
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

/** What is stated about a service; what nobody knows stands on its page. */
export const statedTraits = (conditions: Conditions): string[] =>
  Object.values(traitsOf(conditions)).flatMap((key) => key ?? []);
