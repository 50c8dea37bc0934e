/** Services of which at least one place may not be found, and what of them may be shown all the same. */
import type { Point } from '../../domain/geo/distance.ts';
import { codeOf } from '../../domain/naming/code.ts';
import { comparable } from '../../domain/text/search-text.ts';
import type { Problem } from '../problem.ts';
import { type Entry, entriesOf, type RawContent, type SourceFile } from '../reader/raw-content.ts';
import { groupAt, listAt, pointAt, textAt } from '../reader/raw-data.ts';
import { whereaboutsIn, type WhereaboutsKind } from './streets.ts';

export interface HiddenService {
  entry: Entry;
  /** Streets and postcodes of its public places, which may stand in the same folder. */
  allowed: readonly string[];
}

/** Services with a place of which only the town may be known, or nothing (facts.yml, visibility). */
export const hiddenServices = (content: RawContent): HiddenService[] =>
  entriesOf(content, 'service').flatMap((entry): HiddenService[] => {
    const places = listAt(entry.facts?.data, ['places']).map((place) => groupAt(place, []));
    const isHidden = places.some(({ visibility }) => visibility === 'secret' || visibility === 'town');
    if (!isHidden) return [];
    const allowed = places
      .filter(({ visibility }) => visibility === 'public')
      .flatMap((place) => {
        const [postcode, town] = [textAt(place, ['postcode']), textAt(place, ['town'])];
        return [textAt(place, ['street']), postcode, `${postcode ?? ''} ${town ?? ''}`];
      })
      .filter((value): value is string => value !== undefined && value !== 'unknown');
    return [{ entry, allowed }];
  });

/** The files in the folder of a service, read raw: comments and sources count. */
export const sourcesOf = (content: RawContent, { folder }: Entry): readonly SourceFile[] =>
  content.sources.filter(({ path }) => path.startsWith(`${folder}/`));

/** Whether what was found is one of the values that may be shown, or the beginning of one: "Algade 6" of "Algade 6-12". */
export const isAllowed = (found: string, allowed: readonly string[]): boolean =>
  allowed.some((shown) => {
    const same = comparable(shown);
    return same === found || (same.startsWith(found) && !/^[\p{L}\d]/u.test(same.slice(found.length)));
  });

export interface Whereabouts {
  kind: WhereaboutsKind;
  value: string;
  path: string;
  line: number;
}

/** All that tells where a hidden place is, wherever in its folder it stands. */
export const whereaboutsOf = (content: RawContent, { entry, allowed }: HiddenService): Whereabouts[] =>
  sourcesOf(content, entry).flatMap(({ path, text }) =>
    whereaboutsIn(text)
      .filter(({ value }) => !isAllowed(value, allowed))
      .map(({ kind, value, index }) => ({ kind, value, path, line: text.slice(0, index).split('\n').length })),
  );

/** Problems without the words that tell where a hidden place is: a report is read by everybody who can see the check run. */
export const withoutWhereabouts = (content: RawContent, problems: readonly Problem[]): Problem[] => {
  if (problems.length === 0) return [];
  const services = hiddenServices(content);
  const secrets = services.flatMap((service) => whereaboutsOf(content, service).map(({ value }) => value));
  return problems.map((problem) => {
    const isInside = services.some(({ entry }) => problem.file.startsWith(`${entry.folder}/`));
    // A message may have turned the words into something else, such as a name of a folder.
    const found = isInside ? whereaboutsIn(`${problem.message}\n${problem.hint}`).map(({ value }) => value) : [];
    return masked(problem, [...secrets, ...found]);
  });
};

const masked = (problem: Problem, secrets: readonly string[]): Problem => {
  if (secrets.length === 0) return problem;
  const without = (text: string): string => secrets.reduce((rest, secret) => rest.replaceAll(secret, '…'), text);
  return {
    ...problem,
    ...(problem.field === undefined ? {} : { field: without(problem.field) }),
    message: without(problem.message),
    hint: without(problem.hint),
    args: Object.fromEntries(
      Object.entries(problem.args).map(([name, value]) => [name, typeof value === 'string' ? without(value) : value]),
    ),
  };
};

/** What the finished site is searched for. */
export interface SecretPlaces {
  /** Streets and other words that tell where a hidden place is, should they have got into the content. */
  words: readonly string[];
  /** Points on the map of hidden places. */
  points: readonly Point[];
  /** Hidden services, by id and by the code in their address. */
  services: readonly { id: string; code: string }[];
  /** Streets of public places, which may stand on any page. */
  allowed: readonly string[];
}

export const noSecrets: SecretPlaces = { words: [], points: [], services: [], allowed: [] };

export const secretPlaces = (content: RawContent): SecretPlaces => {
  const hidden = hiddenServices(content);
  const places = (isHidden: boolean): unknown[] =>
    entriesOf(content, 'service')
      .flatMap(({ facts }) => listAt(facts?.data, ['places']))
      .filter((place) => (textAt(place, ['visibility']) === 'public') !== isHidden);
  const streetsOf = (list: readonly unknown[]): string[] =>
    list.flatMap((place) => textAt(place, ['street']) ?? []).filter((street) => street !== 'unknown');
  const allowed = streetsOf(places(false));
  const written = hidden.flatMap((service) => whereaboutsOf(content, service)).map(({ value }) => value);
  return {
    words: [...new Set([...streetsOf(places(true)), ...written])].filter((word) => !allowed.includes(word)),
    points: places(true).flatMap((place) => pointAt(place) ?? []),
    services: hidden.map(({ entry: { id } }) => ({ id, code: codeOf(id) })),
    allowed,
  };
};
