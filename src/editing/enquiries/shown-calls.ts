/**
 * The calls as they may stand on the site: anybody can read it, so what the gate hides from readers (old and doubtful
 * numbers, hours, streets) is hidden here too. It stands in the files, in letters and tables.
 */
import { judgeAge, type AgeRules } from '../../domain/freshness/published-fact.ts';
import { publishServices, type PublishedService } from '../../domain/service/published.ts';
import type { Organisation } from '../../schemas/organisation.ts';
import type { Records } from '../reader/records.ts';
import { type Call, callsOf } from './calls.ts';
import { enquiriesOf, type Enquiry } from './enquiries.ts';
import type { OpenFact } from './open-facts.ts';
import { type Informant, isAskedItself, officeOf } from './informants.ts';
import type { Topic } from './topics.ts';

export interface ShownFact extends OpenFact {
  /** Its number or address may not be shown: the question is asked without it. */
  isHidden: boolean;
}

export interface ShownPlace {
  id: string;
  name: string;
  informant: Informant;
  first: { topic: Topic; facts: ShownFact[] }[];
  later: ShownFact[];
}

export interface ShownCall extends Omit<Call, 'enquiries'> {
  /** A number is known, and too old or doubtful to be shown. */
  hasHidden: boolean;
  places: ShownPlace[];
}

/** All calls, the most harmful first. */
export const shownCalls = (content: Records, now: Date): ShownCall[] => {
  const published = publishServices({
    services: new Map(content.services.map(({ id, facts }) => [id, facts])),
    organisations: content.organisations,
    vocabulary: content.vocabulary,
    limits: content.site.freshness,
    now,
  });
  const rules = { limits: content.site.freshness, now };
  return callsOf(enquiriesOf(content, now), content).map(({ enquiries, ...call }) => {
    const organisation = content.organisations.get(call.id);
    const office = shownOffice(call.office, organisation, rules);
    const places = enquiries.map((enquiry) => shownPlace(enquiry, published.get(enquiry.id), office, rules));
    const known = [call.office, ...enquiries.map(({ informant }) => informant)];
    const shown = [office, ...places.map(({ informant }) => informant)];
    const count = (list: readonly Informant[]): number =>
      list.filter(({ is }) => is !== 'website' && is !== 'none').length;
    return { ...call, office, places, hasHidden: count(shown) < count(known) };
  });
};

/** Whom one rings for a call: the office; where nothing is known of it, or there is one place only, the numbers of the places. */
export const whomToRing = (office: Informant, places: readonly ShownPlace[]): Informant => {
  const [only, ...more] = places;
  if (only !== undefined && more.length === 0) return only.informant;
  const own = places.filter(isAskedItself);
  return office.is === 'none' && own.length > 0
    ? { is: 'own', ways: own.flatMap(({ informant }) => informant.ways) }
    : office;
};

const shownOffice = (office: Informant, organisation: Organisation | undefined, rules: AgeRules): Informant => {
  if (office.is !== 'office' || !Array.isArray(organisation?.office)) return office;
  const ways = organisation.office.filter(({ check }) => judgeAge(check, 'number', rules).is === 'shown');
  return officeOf({ ...organisation, office: ways.length > 0 ? ways : 'unknown' });
};

const shownPlace = (
  { id, name, informant, first, later }: Enquiry,
  service: PublishedService | undefined,
  office: Informant,
  rules: AgeRules,
): ShownPlace => {
  const own = new Set(service?.contactRoute.own.map(({ value }) => value));
  const shown = (fact: OpenFact): ShownFact => shownFact(fact, service, own, rules);
  return {
    id,
    name,
    informant: shownInformant(informant, own, office),
    first: first.map(({ topic, facts }) => ({ topic, facts: facts.map(shown) })),
    later: later.map(shown),
  };
};

const shownInformant = (informant: Informant, own: ReadonlySet<string>, office: Informant): Informant => {
  if (informant.is === 'office') return office;
  if (informant.is === 'none') return informant;
  const ways = informant.ways.filter(
    ({ value, type }) => own.has(value) || (informant.is === 'website' && type === 'website'),
  );
  return ways.length > 0 ? { ...informant, ways } : office;
};

/** The fact without what may not be shown of it. */
const shownFact = (
  fact: OpenFact,
  service: PublishedService | undefined,
  own: ReadonlySet<string>,
  rules: AgeRules,
): ShownFact => {
  const isContact = fact.of !== undefined && fact.subject !== 'website';
  const isHidden = isContact && !own.has(fact.of ?? '');
  const isReadable = fact.subject !== 'hours' || service?.hours.is === 'shown';
  const mayStand = !isHidden && isReadable && judgeAge(fact.check, fact.row, rules).is === 'shown';
  const { of, ...rest } = fact;
  return {
    ...rest,
    ...(of === undefined || isHidden ? {} : { of }),
    value: mayStand ? fact.value : 'unknown',
    isHidden,
  };
};
