/** What the finder knows about a service: answers that can be compared, drawn from the facts. */
import type { Service, Telling } from '../../schemas/service.ts';
import type { Vocabulary } from '../../schemas/vocabulary.ts';

/** `unknown` is never treated as `no`: nobody should miss a service because nobody has asked it yet. */
export type Answer = 'yes' | 'unknown' | 'no';

export interface FinderService {
  id: string;
  name: string;
  needs: readonly string[];
  /** Ids of parts of the country, from its locations and the area it covers. */
  areas: readonly string[];
  /** Serves the whole country. */
  national: boolean;
  /** Serves the whole country and is rung or written to, so that it does not matter where the reader is. */
  fromAnywhere: boolean;
  women: Answer;
  men: Answer;
  trans: Answer;
  under18: Answer;
  trafficked: Answer;
  /** For people who seek asylum. Only a service that says so answers yes; nobody says no. */
  asylum: Answer;
  free: Answer;
  noName: Answer;
  noPapers: Answer;
  doesNotReport: Answer;
  interpreter: Answer;
  comesToYou: Answer;
  /** true: one can only ring or write, there is no place to come to. */
  remote: boolean;
  languages: readonly string[] | 'unknown';
  /** false for services of which nobody knows whether they still run. */
  confirmed: boolean;
}

const answer = (condition: boolean | undefined): Answer =>
  condition === undefined ? 'unknown' : condition ? 'yes' : 'no';

/** Part of the country that a municipality lies in, or undefined for a name that is not in the list. */
export const areaOfMunicipality = (municipality: string, vocabulary: Vocabulary): string | undefined =>
  vocabulary.areas.find(({ municipalities }) => municipalities.includes(municipality))?.id;

/** Parts of the country a service has a place in or works in; empty for lines of the whole country. */
export const areasOf = (service: Service, vocabulary: Vocabulary): string[] => {
  const places = (Array.isArray(service.places) ? service.places : []).filter(
    ({ visibility }) => visibility !== 'secret',
  );
  const area = service.area === 'unknown' ? undefined : service.area;
  const municipalities = [...places.flatMap((place) => place.municipality ?? []), ...(area?.municipalities ?? [])];
  const found = new Set([
    ...(area?.areas ?? []),
    ...municipalities.flatMap((municipality) => areaOfMunicipality(municipality, vocabulary) ?? []),
  ]);
  // In the order of the vocabulary, so that lists stay the same from build to build.
  return vocabulary.areas.map(({ id }) => id).filter((id) => found.has(id));
};

const known = <T extends string>(value: T | 'unknown' | undefined): T | undefined =>
  value === 'unknown' || value === undefined ? undefined : (value as T);

/** "Tells nobody" is known only if all three are known; one "yes" is enough for "no". */
const reportsNothing = (tellings: readonly (Telling | undefined)[]): Answer => {
  if (tellings.includes('yes')) return 'no';
  const harmless = tellings.every((telling) => telling === 'no' || telling === 'with-consent');
  return harmless ? 'yes' : 'unknown';
};

const audienceAnswers = (
  service: Service,
): Pick<FinderService, 'women' | 'men' | 'trans' | 'under18' | 'trafficked'> => {
  if (service.audience === 'unknown') {
    return { women: 'unknown', men: 'unknown', trans: 'unknown', under18: 'unknown', trafficked: 'unknown' };
  }
  const { women, men, trans, ageFrom, trafficked } = service.audience;
  return {
    women,
    men,
    trans,
    under18: answer(ageFrom === 'unknown' ? undefined : ageFrom < 18),
    trafficked: trafficked === 'unknown' ? 'unknown' : 'yes',
  };
};

const conditionAnswers = (
  service: Service,
): Pick<FinderService, 'free' | 'noName' | 'noPapers' | 'doesNotReport' | 'interpreter' | 'comesToYou'> => {
  if (service.conditions === 'unknown') {
    return {
      free: 'unknown',
      noName: 'unknown',
      noPapers: 'unknown',
      doesNotReport: 'unknown',
      interpreter: 'unknown',
      comesToYou: 'unknown',
    };
  }
  const { cost, name, papers, police, immigration, municipality, interpreter, comesToYou } = service.conditions;
  const isKnown = <T extends string>(value: T | 'unknown', wanted: (value: T) => boolean): Answer => {
    const found = known(value);
    return answer(found === undefined ? undefined : wanted(found));
  };
  return {
    free: isKnown(cost, (value) => value !== 'paid'),
    noName: isKnown(name, (value) => value === 'not-needed'),
    noPapers: isKnown(papers, (value) => value === 'not-needed'),
    doesNotReport: reportsNothing([police, immigration, municipality]),
    interpreter: isKnown(interpreter, (value) => value !== 'no'),
    comesToYou,
  };
};

/** A service as the finder sees it. */
export const finderServiceOf = (id: string, service: Service, vocabulary: Vocabulary): FinderService => {
  const national = service.area !== 'unknown' && service.area.covers === 'national';
  const kind = vocabulary.kinds.find((entry) => entry.id === service.kind);
  return {
    id,
    name: service.name,
    needs: service.needs,
    areas: areasOf(service, vocabulary),
    national,
    fromAnywhere: national && kind?.reached === 'anywhere',
    ...audienceAnswers(service),
    asylum: service.needs.includes('asylum') ? 'yes' : 'unknown',
    ...conditionAnswers(service),
    remote: service.places === 'none',
    languages: service.languages === 'unknown' ? 'unknown' : service.languages.spoken,
    confirmed: service.status.is !== 'unconfirmed',
  };
};
