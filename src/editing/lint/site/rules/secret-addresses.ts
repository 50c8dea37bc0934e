/** Nothing in the finished site tells where a hidden place is: no page, no export, no script. */
import type { Point } from '../../../../domain/geo/distance.ts';
import type { ProblemDefinitions } from '../../../problem.ts';
import type { AddProblem } from '../../../report.ts';
import { isAllowed, type SecretPlaces } from '../../hidden-places.ts';
import { whereaboutsIn } from '../../streets.ts';
import { contactPattern } from '../../word-lists.ts';
import { type Html, type SitePage, siteRule } from '../page.ts';
import { firstMatch, readingsOf } from '../readings.ts';

const problems = {
  'dist-secret-address': {
    title: 'The finished site tells where a hidden place is',
    // Without the words themselves: who may see the report is not known.
    message: () => 'The finished page tells where a place is that nobody may find.',
    hint: () => 'Do not publish. Take it out of content/; if it has been published, tell the place at once.',
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;
type Add = AddProblem<typeof problems>;

export const secretAddresses = siteRule(problems, (page, add, { secrets }) => {
  const readings = readingsOf(page);
  for (const pattern of [...secrets.words.map(contactPattern), ...secrets.points.map(pointPattern)]) {
    const found = firstMatch(readings, pattern);
    if (found) add('dist-secret-address', found.location, {});
  }
  const own = secrets.services.find(({ code }) => page.path.includes(`/p/${code}/`));
  if (own && page.html) lintPage(page.html, page, secrets, add);
  if (/\.(geo)?json$/.test(page.path)) lintData(page, secrets, add);
});

/** Both degrees near each other, to the hundredth: the rest may be rounded. */
const pointPattern = ({ lat, lon }: Point): RegExp => {
  const [north, east] = [lat, lon].map((degrees) => `${hundredths(degrees)}\\d*`);
  const between = '[^\\d]{1,20}';
  return new RegExp(`(?<![\\d.])(?:${north}${between}${east}|${east}${between}${north})(?![\\d.])`, 'gu');
};

const hundredths = (degrees: number): string => (Math.floor(degrees * 100) / 100).toFixed(2).replace('.', '[.,]');

/** The page of a hidden place may name streets of others, never its own; its own are not known here. */
const lintPage = (
  { text, sourceOffset, elements }: Html,
  page: SitePage,
  { allowed }: SecretPlaces,
  add: Add,
): void => {
  for (const { value, index } of whereaboutsIn(text))
    if (!isAllowed(value, allowed)) add('dist-secret-address', page.locationAt(sourceOffset(index)), {});
  for (const element of elements) {
    for (const [name, value] of Object.entries(element.attributes)) {
      if (drawn.has(name)) continue;
      if (whereaboutsIn(value).some((found) => !isAllowed(found.value, allowed)))
        add('dist-secret-address', page.locationOf(element, name), {});
    }
  }
};

/** Numbers in these are points of a drawing. */
const drawn = new Set(['d', 'points', 'transform', 'viewBox', 'x', 'y', 'cx', 'cy', 'width', 'height', 'class', 'id']);

const addressFields =
  /^(?:street|address_?1?|postcode|postal_?code|position|coordinates|lat(?:itude)?|lon(?:gitude)?|lng)$/i;

/** In data, an object that is a hidden place has no field with an address. */
const lintData = (page: SitePage, { services }: SecretPlaces, add: Add): void => {
  const names = new Set<unknown>(services.flatMap(({ id, code }) => [id, code]));
  const visit = (value: unknown, isInside: boolean): void => {
    if (value === null || typeof value !== 'object') return;
    const isHidden = isInside || namesOf(value).some((name) => names.has(name));
    for (const [field, each] of Object.entries(value)) {
      if (isHidden && isSaid(each) && addressFields.test(field))
        add('dist-secret-address', page.locationAt(placeOf(page, field)), {});
      visit(each, isHidden);
    }
  };
  try {
    visit(JSON.parse(page.text), false);
  } catch {
    // What is no JSON holds no fields; words and points in it are looked for above.
  }
};

/** What an object is called, or the feature of a map that it is. Whom it sends people to does not count. */
const namesOf = (value: object): unknown[] => {
  const fields =
    'properties' in value && value.properties !== null ? { ...value, ...(value.properties as object) } : value;
  return ['id', 'code', 'slug', 'service'].map((name) => (fields as Record<string, unknown>)[name]);
};

const isSaid = (value: unknown): boolean =>
  value !== null && value !== '' && value !== 'unknown' && !(Array.isArray(value) && value.length === 0);

const placeOf = ({ text }: SitePage, name: string): number => Math.max(text.indexOf(`"${name}"`), 0);
