/** A list as it is read: cards, names, lines, and how many of them are known to fit. */
import { shapeOf, type Found } from './find.ts';

/** Cards under one heading. */
export interface CardGroup {
  /**
   * Id of a part of the country, `several`, `national` or `unknown`; `others` stands after the lines; left out for those of a
   * list that is not divided.
   */
  area?: string;
  found: readonly Found[];
}

/** The group that stands after the lines: what is only a website or an address to write to, or is not there for her. */
export const others = 'others';

export interface ServiceList {
  /** What she can ring, go to or write to. */
  groups: readonly CardGroup[];
  /** Of these only the name is known. */
  briefs: readonly Found[];
  /** Numbers that are rung from anywhere; where nothing in the list can be rung, those of the front page. */
  lines: readonly Found[];
  /** true: the lines are those of the front page, each for something of its own. */
  areHelpLines: boolean;
  /** Known to fit. */
  known: number;
  /** May fit; she has to ask, or nobody knows how. */
  ask: number;
  /**
   * Lines stand before the places: she has not said where she is, and a number that works beats a house she cannot find; or
   * no place is there that can be rung or gone to.
   */
  isLinesFirst: boolean;
  /** Nothing can be rung, gone to or written to: the page says so, and what else. */
  hasNoWay: boolean;
  /** Where guides stand: on top where nothing can be rung, else never before the first number. */
  guidesStand: 'first' | 'after-lines' | 'last';
}

export interface ListForm {
  /** Parts of the country in the order of the vocabulary. */
  areas: readonly string[];
  /** She has said where she is, so that places can stand before lines. */
  hasPlace: boolean;
  /** She has said what she needs; else lines stand in the order of what they are for, not by name. */
  hasNeed: boolean;
  /** The cards are divided by part of the country. */
  isDivided: boolean;
  /** Lines for everybody, each of which says what it is for: no list ends without a number. */
  helpLines: readonly Found[];
}

/**
 * Every service of `found` once, in the order given, but for this: what is there for her and can be rung or gone to comes first;
 * then numbers for the whole country; then the other cards, since a website is less than a number, and so is a number for a
 * small part of what people come for: whoever is ill at night must not ring those who help after a rape.
 */
export const listOf = (
  found: readonly Found[],
  { areas, hasPlace, hasNeed, isDivided, helpLines }: ListForm,
): ServiceList => {
  const of = (shape: ReturnType<typeof shapeOf>): Found[] => found.filter(({ service }) => shapeOf(service) === shape);
  const cards = of('card');
  const hasNumber = found.some(({ service }) => service.contactLevel === 0);
  const own = of('line');
  const fitting = hasNeed ? own : bySubject(own);
  const areHelpLines = !hasNumber && helpLines.length > 0;
  const lines = areHelpLines ? bySubject(helpLines) : fitting;
  const isFirst = ({ service, isThere }: Found): boolean => isThere && service.contactLevel < 2 && !service.narrow;
  const first = cards.filter(isFirst);
  const rest = cards.filter((card) => !isFirst(card));
  const known = found.filter((match) => match.isKnown && shapeOf(match.service) !== 'brief').length;
  const hasNoWay = cards.length + own.length === 0;
  // Lines that are for something else stand after whatever fits.
  const isLinesFirst = hasNumber ? !hasPlace || first.length === 0 : hasNoWay;
  return {
    groups: isDivided
      ? groupsOf([...first, ...rest], areas)
      : [{ found: first }, { area: others, found: rest }].filter(({ found: its }) => its.length > 0),
    briefs: of('brief'),
    lines,
    areHelpLines,
    known,
    ask: found.length - known,
    isLinesFirst,
    hasNoWay,
    guidesStand: hasNoWay ? 'first' : isLinesFirst && lines.length > 0 ? 'after-lines' : 'last',
  };
};

const bySubject = (lines: readonly Found[]): Found[] =>
  [...lines].sort((a, b) => a.service.subjectRank - b.service.subjectRank);

/** What is in several parts comes first, since it may be near; empty groups are left out. */
const groupsOf = (cards: readonly Found[], areas: readonly string[]): CardGroup[] => {
  const placeOf = ({ service }: Found): string => {
    const [first, second] = service.areas;
    if (first === undefined) return service.national ? 'national' : 'unknown';
    return second === undefined ? first : 'several';
  };
  return ['several', ...areas, 'national', 'unknown']
    .map((area) => ({ area, found: cards.filter((card) => placeOf(card) === area) }))
    .filter((group) => group.found.length > 0);
};
