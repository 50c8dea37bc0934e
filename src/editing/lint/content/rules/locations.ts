/** Towns, postcodes and positions of places fit each other. */
import { exonyms } from '../../../../domain/geo/data/exonyms.ts';
import { postcodes } from '../../../../domain/geo/data/postcodes.ts';
import { municipalities, towns } from '../../../../domain/geo/data/towns.ts';
import { distanceKm, type Point } from '../../../../domain/geo/distance.ts';
import { foldLoosely } from '../../../../domain/geo/fold.ts';
import { pickable } from '../../../../domain/geo/gazetteer.ts';
import { districtOf, postcodesOf, type PostDistrict, townOfPostcode } from '../../../../domain/geo/postcodes.ts';
import { townNamed } from '../../../../domain/geo/town-named.ts';
import { nearestWord } from '../../../../domain/text/nearest-word.ts';
import { didYouMean, type Nearest, type ProblemDefinitions, type Value } from '../../../problem.ts';
import { entriesOf, type Fields, locationOf, type RawContent } from '../../../reader/raw-content.ts';
import { groupAt, listAt, type Path, pointAt, textAt, textsAt, valueAt } from '../../../reader/raw-data.ts';
import type { AddProblem } from '../../../report.ts';
import { rule } from '../rule.ts';

const problems = {
  'town-unknown': {
    title: 'A town is not in the list of Danish towns',
    message: ({ value }: Value) => `There is no town "${value}" in the list of Danish towns.`,
    hint: ({ nearest }: Nearest) => didYouMean(nearest, 'Write it as it stands on a letter.'),
    severity: 'error',
  },
  'town-unlisted': {
    title: 'A town is too small for the list of towns',
    message: ({ value }: Value) => `"${value}" is not in the list of Danish towns, so the site cannot say how far it is.`,
    hint: () => 'If it is written right, name the municipality, and the position if the place is public.',
    severity: 'warning',
  },
  'town-elsewhere': {
    title: 'A town lies in another municipality',
    message: ({ value, other }: Value & { other: string }) => `${value} does not lie in the municipality ${other}.`,
    hint: ({ municipality }: { municipality: string }) => `Correct one of the two; ${municipality} has a town of this name.`,
    severity: 'error',
  },
  'postcode-form': {
    title: 'A postcode does not have four digits',
    message: ({ value }: Value) => `"${value}" is no Danish postcode: it has four digits.`,
    hint: ({ example }: { example: string }) => (example ? `In this town it is one of these: ${example}.` : 'Look it up.'),
    severity: 'error',
  },
  'postcode-unknown': {
    title: 'There is no such postcode',
    message: ({ value }: Value) => `No place in Denmark has the postcode ${value}.`,
    hint: ({ example }: { example: string }) => (example ? `In this town it is one of these: ${example}.` : 'Look it up.'),
    severity: 'error',
  },
  'postcode-elsewhere': {
    title: 'A postcode belongs to another town',
    message: ({ value, of, town }: Value & { of: string; town: string }) => `${value} is ${of}, not ${town}.`,
    hint: ({ example, town }: { example: string; town: string }) =>
      example ? `Correct one of the two. The postcodes of ${town} are ${example}.` : 'Correct one of the two.',
    severity: 'error',
  },
  'position-swapped': {
    title: 'The two numbers of a position have changed places',
    message: () => 'lat and lon have changed places.',
    hint: ({ corrected }: { corrected: string }) => `Write position: ${corrected}`,
    severity: 'error',
  },
  'position-far': {
    title: 'A position lies far from its town',
    message: ({ km, town }: { km: number; town: string }) => `This point lies ${km} km from ${town}.`,
    hint: () => 'Look the point up again; the first number (lat) is between 54 and 58, the second (lon) between 8 and 15.',
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;
type Add = AddProblem<typeof problems>;

/** Further away a point is not in the town, nor in its surroundings. */
const farthestKm = 30;
/** Districts reach beyond the town that gives them their name. */
const nearKm = 20;

const all = pickable(towns, municipalities);

export const locations = rule(problems, (content, add) => {
  // Content of another country has no town here.
  const isDenmark = isAboutDenmark(content);
  for (const { facts } of entriesOf(content, 'service')) {
    if (!facts) continue;
    listAt(facts.data, ['places']).forEach((_, index) => lintPlace(facts, ['places', index], isDenmark, add));
  }
});

const isAboutDenmark = ({ vocabulary }: RawContent): boolean => {
  const known = new Set(municipalities.map(({ name }) => name));
  return listAt(vocabulary?.data, ['areas']).some((area) =>
    textsAt(area, ['municipalities']).some(({ text }) => known.has(text)),
  );
};

interface Place extends Point {
  /** As it is called in a message. */
  name: string;
  municipality: string;
  /** What its postcodes are looked up by. */
  id?: string;
}

const lintPlace = (fields: Fields, path: Path, isDenmark: boolean, add: Add): void => {
  const place = groupAt(fields.data, path);
  const position = pointAt(place);
  if (position !== undefined && isSwapped(position)) {
    const corrected = `{ lat: ${position.lon}, lon: ${position.lat} }`;
    return add('position-swapped', locationOf(fields, [...path, 'position']), { corrected });
  }
  if (!isDenmark) return;
  const name = known(textAt(place, ['town']));
  const municipality = known(textAt(place, ['municipality']));
  const town = name === undefined ? undefined : placeNamed(name, municipality);
  if (name !== undefined) lintTown(name, municipality, town, locationOf(fields, [...path, 'town']), add);
  lintPostcode(fields, path, town, add);
  const middle = town ?? municipalities.find((each) => each.name === municipality);
  if (position === undefined || middle === undefined) return;
  const km = Math.round(distanceKm(position, middle));
  if (km > farthestKm) add('position-far', locationOf(fields, [...path, 'position']), { km, town: middle.name });
};

const known = (value: string | undefined): string | undefined => (value === 'unknown' ? undefined : value);

/** Denmark lies between 54 and 58 degrees north, 7 and 16 degrees east. */
export const isSwapped = ({ lat, lon }: Point): boolean => lat >= 7 && lat <= 16 && lon >= 54 && lon <= 58;

/** A town of the gazetteer, else a postal district, which is where its municipality is. */
const placeNamed = (name: string, municipality: string | undefined): Place | undefined => {
  const district = districtNamed(name, municipality);
  const town = townNamed(name, municipality, all);
  if (town !== undefined && (town.municipality === municipality || district === undefined)) return town;
  if (district === undefined) return undefined;
  const middle = all.find((each) => each.name === district.municipality) ?? town;
  return middle && { name, municipality: district.municipality, lat: middle.lat, lon: middle.lon };
};

const districtNamed = (name: string, municipality: string | undefined): PostDistrict | undefined => {
  const wanted = foldLoosely(name);
  const same = districts.filter((district) => foldLoosely(district.name) === wanted);
  return same.find((district) => district.municipality === municipality) ?? same[0];
};
const districts = [...postcodes.byNumber.values(), ...postcodes.ranges.map(({ district }) => district)];

type Location = ReturnType<typeof locationOf>;

const lintTown = (
  name: string,
  municipality: string | undefined,
  town: Place | undefined,
  location: Location,
  add: Add,
): void => {
  if (town !== undefined) {
    const isElsewhere = municipality !== undefined && town.municipality !== municipality;
    if (isElsewhere && municipalities.some((each) => each.name === municipality))
      add('town-elsewhere', location, { value: name, other: municipality, municipality: town.municipality });
    return;
  }
  const nearest = nearestTown(name, municipality);
  if (nearest === '') add('town-unlisted', location, { value: name });
  else add('town-unknown', location, { value: name, nearest });
};

/** In the municipality first, since towns there are likelier to be meant; names in other languages count. */
const nearestTown = (name: string, municipality: string | undefined): string => {
  const folded = foldLoosely(name);
  const foreign = Object.entries(exonyms).find(([, others]) => others.some((other) => foldLoosely(other) === folded));
  if (foreign) return foreign[0];
  const names = [...all, ...districts];
  const own = names.filter((each) => each.municipality === municipality).map((each) => each.name);
  return nearestWord(name, own) || nearestWord(name, new Set(names.map((each) => each.name)));
};

const lintPostcode = (fields: Fields, path: Path, town: Place | undefined, add: Add): void => {
  const at = [...path, 'postcode'];
  const raw = valueAt(fields.data, at);
  if (raw === undefined || raw === null || raw === 'unknown') return;
  // As typed: YAML reads 0800 as the number 800.
  const value = fields.sourceOf(at) ?? String(raw);
  const location = locationOf(fields, at);
  // To go through all districts takes long, and most postcodes are right.
  const example = (): string => (town === undefined ? '' : examplesFor(town));
  if (!/^\d{4}$/.test(value)) return add('postcode-form', location, { value, example: example() });
  const district = districtOf(value, postcodes);
  if (district === undefined) return add('postcode-unknown', location, { value, example: example() });
  if (town !== undefined && !fits(value, district, town))
    add('postcode-elsewhere', location, { value, of: district.name, town: town.name, example: example() });
};

const fits = (code: string, district: PostDistrict, town: Place): boolean => {
  if (district.municipality === town.municipality) return true;
  if (foldLoosely(district.name) === foldLoosely(town.name)) return true;
  const middle = townOfPostcode(code, postcodes, all);
  return middle === undefined || distanceKm(middle, town) <= nearKm;
};

/** The first postcodes of a town. */
const examplesFor = ({ id }: Place): string => {
  const town = towns.find((each) => each.id === id);
  return town === undefined ? '' : postcodesOf(town, postcodes, towns).slice(0, 4).join(', ');
};
