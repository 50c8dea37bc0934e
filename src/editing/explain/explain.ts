/** Why a service shows what it shows: each fact with its age, its evidence, and what the gate made of it. */
import { checkOf, daysSince, isContradicted, isStrong } from '../../domain/freshness/age.ts';
import { judgeAge, type HiddenFact, type Subject } from '../../domain/freshness/published-fact.ts';
import { publishServices, type PublishedService } from '../../domain/service/published.ts';
import { isListed } from '../../domain/service/status.ts';
import { audienceFields, conditionFields, type Contact, type Location, type Service } from '../../schemas/service.ts';
import type { Check } from '../../schemas/shared.ts';
import type { Records } from '../reader/records.ts';
import { traitsOfKind } from '../enquiries/facts.ts';

/**
 * - fresh, ageing, old: shown; old only with strong evidence
 * - too-old: old, and the evidence is weak · unchecked: nobody says who looked · unknown: nobody has found out
 * - secret: the place is secret · town-only: only its town is public
 * - with-street: part of an address that is shown · without-street, without-number: of something that is not
 * - closed: of a service that is closed for good
 * - unreadable: hours that cannot be read · only-dates: old hours that are not the same every week
 * - always: not judged by its age
 */
export type Verdict =
  | 'fresh'
  | 'ageing'
  | 'old'
  | 'always'
  | HiddenFact['why']
  | 'town-only'
  | 'with-street'
  | 'without-street'
  | 'without-number'
  | 'closed'
  | 'unreadable'
  | 'only-dates';

export interface Explanation {
  /** Steps into facts.yml. Example: ['contacts', 0, 'value'] */
  path: readonly (string | number)[];
  value: string;
  shown: boolean;
  verdict: Verdict;
  /** Row of the limits in site.yml; left out where age decides nothing. */
  row?: Subject;
  check?: Check;
  /** Whole days since the check. */
  days?: number;
  evidence?: 'strong' | 'weak' | 'contradicted';
}

const shownVerdicts: readonly Verdict[] = ['fresh', 'ageing', 'old', 'always', 'with-street'];

/** All facts of a service in the order of its file; undefined where there is no such service. */
export const explainService = (id: string, records: Records, now: Date): Explanation[] | undefined => {
  const facts = records.services.find((service) => service.id === id)?.facts;
  const published = publishServices({
    services: new Map(records.services.map((service) => [service.id, service.facts])),
    organisations: records.organisations,
    vocabulary: records.vocabulary,
    limits: records.site.freshness,
    now,
  }).get(id);
  if (facts === undefined || published === undefined) return undefined;
  const numbers: Subject = traitsOfKind(facts, records.vocabulary).isHotline ? 'hotline' : 'number';
  const explain = explainer(records.site.freshness, now);
  return [
    ...locationFacts(facts, published, explain),
    ...contactFacts(facts, published, numbers, explain),
    ...hourFacts(facts, published, explain),
    explain(['area'], areaText(facts), facts.area === 'unknown' ? undefined : facts.area.check, 'always'),
    ...groupFacts('audience', facts.audience, audienceFields, explain),
    explain(['needs'], facts.needs.join(', '), facts.needsCheck, 'always'),
    ...groupFacts('conditions', facts.conditions, conditionFields, explain),
    ...groupFacts('languages', facts.languages, ['spoken'], explain),
    ...groupFacts('referral', facts.referral, ['self', 'professionals'], explain),
    explain(['status'], facts.status.is, facts.status.check, 'always'),
  ];
};

/** @param judged the row by which age decides, or a verdict that is settled already */
type Explain = (
  path: readonly (string | number)[],
  value: unknown,
  check: Check | undefined,
  judged: Subject | { verdict: Verdict; row?: Subject } | 'always',
) => Explanation;

const explainer =
  (limits: Records['site']['freshness'], now: Date): Explain =>
  (path, value, check, judged) => {
    const text = textOf(value);
    const row = typeof judged === 'object' ? judged.row : judged === 'always' ? undefined : judged;
    const verdict =
      text === 'unknown'
        ? 'unknown'
        : typeof judged === 'object'
          ? judged.verdict
          : judged === 'always'
            ? 'always'
            : verdictOf(judgeAge(check, judged, { limits, now }));
    return {
      path,
      value: text,
      shown: shownVerdicts.includes(verdict),
      verdict,
      ...(row === undefined ? {} : { row }),
      ...(check === undefined
        ? {}
        : {
            check,
            days: daysSince(check.on, now),
            evidence: isContradicted(check) ? 'contradicted' : strength(check),
          }),
    };
  };

const strength = (check: Check): 'strong' | 'weak' => (isStrong(check) ? 'strong' : 'weak');

const verdictOf = (judged: ReturnType<typeof judgeAge>): Verdict => (judged.is === 'hidden' ? judged.why : judged.age);

const textOf = (value: unknown): string => {
  if (value === undefined) return 'unknown';
  if (Array.isArray(value)) return value.join(', ');
  return value !== null && typeof value === 'object' ? Object.values(value).join(', ') : String(value);
};

const areaText = ({ area }: Service): string =>
  area === 'unknown' ? 'unknown' : (area.areas ?? area.municipalities ?? [area.covers]).join(', ');

const groupFacts = (
  name: string,
  group: Parameters<typeof checkOf>[0] | 'unknown',
  fields: readonly string[],
  explain: Explain,
): Explanation[] =>
  group === 'unknown'
    ? [explain([name], 'unknown', undefined, 'conditions')]
    : fields.map((field) =>
        explain([name, field], (group as Record<string, unknown>)[field], checkOf(group, field), 'conditions'),
      );

const locationFacts = ({ places }: Service, { locations }: PublishedService, explain: Explain): Explanation[] => {
  if (!Array.isArray(places)) return [explain(['places'], places, undefined, 'always')];
  return places.flatMap((place, index) => {
    const address = locations[index]?.address;
    const of = (field: keyof Location, judged: Parameters<Explain>[3]): Explanation[] =>
      place[field] === undefined
        ? []
        : [explain(['places', index, field], place[field], checkOf(place, field), judged)];
    const kept: Verdict | undefined =
      place.visibility === 'secret' ? 'secret' : place.visibility === 'town' ? 'town-only' : undefined;
    const isShown = address?.is === 'shown';
    const part: { verdict: Verdict } = { verdict: kept ?? (isShown ? 'with-street' : 'without-street') };
    return [
      ...of('street', kept === undefined ? 'address' : { verdict: kept }),
      ...of('postcode', part),
      ...of('position', part),
      ...of('stepFree', kept === undefined && isShown ? 'address' : part),
      ...(['town', 'municipality'] as const).flatMap((field) =>
        of(field, place.visibility === 'secret' ? { verdict: 'secret' } : 'always'),
      ),
    ];
  });
};

const contactFacts = (
  { contacts }: Service,
  { contactRoute, status }: PublishedService,
  row: Subject,
  explain: Explain,
): Explanation[] => {
  if (!Array.isArray(contacts)) return [explain(['contacts'], contacts, undefined, 'always')];
  const isClosed = !isListed({ status });
  return contacts.flatMap((contact, index) => {
    const at = (field: string) => ['contacts', index, field];
    const isShown = contactRoute.own.some(({ type, value }) => type === contact.type && value === contact.value);
    const own = explain(
      at('value'),
      contact.value,
      checkOf(contact, 'value'),
      isClosed ? { verdict: 'closed', row } : row,
    );
    const detail = (field: keyof Contact, judged: Subject): Explanation[] =>
      contact[field] === undefined
        ? []
        : [
            explain(
              at(field),
              contact[field],
              checkOf(contact, field),
              isShown ? judged : { verdict: 'without-number' },
            ),
          ];
    return [
      own,
      ...detail('hours', 'hours'),
      ...(['free', 'onBill', 'answeredBy', 'languages'] as const).flatMap((field) => detail(field, 'conditions')),
    ];
  });
};

const hourFacts = ({ hours }: Service, { hours: published }: PublishedService, explain: Explain): Explanation[] => {
  if (hours === 'unknown') return [explain(['hours'], 'unknown', undefined, 'hours')];
  const own = explain(['hours', 'open'], hours.open, checkOf(hours, 'open'), 'hours');
  if (published.is === 'shown' || !own.shown) return [own];
  // Age would let them through, but they cannot be put into words.
  const verdict = published.why === 'too-old' ? 'only-dates' : 'unreadable';
  return [explain(['hours', 'open'], hours.open, checkOf(hours, 'open'), { verdict, row: 'hours' })];
};
