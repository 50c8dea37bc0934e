/** A tiny PMTiles file (version 3) with one piece of land and one road, written by hand, so that no map data is needed. */

interface Tile {
  z: number;
  x: number;
  y: number;
}

interface Feature {
  kind: string;
  type: 'line' | 'polygon';
  /** In units of the tile, 4096 across; rings are closed by themselves. */
  points: readonly (readonly [number, number])[];
}

/** Bits and bytes as in the specifications of PMTiles, Mapbox Vector Tiles 2 and protocol buffers. */
const extent = 4096;
const headerLength = 127;

/** Denmark: the library draws every closer zoom level from these. */
export const tilesOfDenmark: readonly Tile[] = [16, 17].flatMap((x) => [9, 10].map((y) => ({ z: 5, x, y })));

/**
 * The bytes of an archive with the same drawing in every tile given: land all over, a road across.
 *
 * @example writePmtiles(tilesOfDenmark)
 */
export const writePmtiles = (tiles: readonly Tile[]): Uint8Array => {
  const sorted = [...tiles].sort((a, b) => tileId(a) - tileId(b));
  const tile = vectorTile();
  const directory = directoryOf(sorted, tile.length);
  const metadata = [...new TextEncoder().encode('{"vector_layers":[]}')];
  const zooms = tiles.map(({ z }) => z);
  const header = headerOf({
    directory: directory.length,
    metadata: metadata.length,
    tiles: tile.length * sorted.length,
    count: sorted.length,
    first: Math.min(...zooms),
    last: Math.max(...zooms),
  });
  return Uint8Array.from([...header, ...directory, ...metadata, ...sorted.flatMap(() => tile)]);
};

interface Lengths {
  directory: number;
  metadata: number;
  tiles: number;
  count: number;
  first: number;
  last: number;
}

const headerOf = ({ directory, metadata, tiles, count, first, last }: Lengths): Uint8Array => {
  const bytes = new Uint8Array(headerLength);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode('PMTiles'));
  bytes[7] = 3;
  const numbers = [
    headerLength,
    directory,
    headerLength + directory,
    metadata,
    // No further directories.
    headerLength + directory + metadata,
    0,
    headerLength + directory + metadata,
    tiles,
    count,
    count,
    count,
  ];
  for (const [at, number] of numbers.entries()) view.setBigUint64(8 + 8 * at, BigInt(number), true);
  // Clustered; nothing compressed (1); vector tiles (1).
  bytes.set([1, 1, 1, 1, first, last], 96);
  const bounds = [-180, -85, 180, 85].map((degrees) => degrees * 10_000_000);
  for (const [at, bound] of bounds.entries()) view.setInt32(102 + 4 * at, bound, true);
  return bytes;
};

/** Columns of ids (as steps), run lengths, lengths and places; a place of 0 follows on the one before. */
const directoryOf = (tiles: readonly Tile[], length: number): number[] => {
  const ids = tiles.map(tileId);
  return [
    ...varint(tiles.length),
    ...ids.flatMap((id, at) => varint(id - (ids[at - 1] ?? 0))),
    ...tiles.flatMap(() => varint(1)),
    ...tiles.flatMap(() => varint(length)),
    ...tiles.flatMap((_, at) => varint(at === 0 ? 1 : 0)),
  ];
};

/** Number of a tile on the Hilbert curve, after all tiles of the zoom levels before. */
const tileId = ({ z, x, y }: Tile): number => {
  let id = (4 ** z - 1) / 3;
  let [column, row] = [x, y];
  for (let side = 2 ** (z - 1); side >= 1; side /= 2) {
    const right = (column & side) > 0 ? 1 : 0;
    const below = (row & side) > 0 ? 1 : 0;
    id += side * side * ((3 * right) ^ below);
    if (below === 0) {
      if (right === 1) [column, row] = [side - 1 - (column & (side - 1)), side - 1 - (row & (side - 1))];
      [column, row] = [row, column];
    }
  }
  return id;
};

const vectorTile = (): number[] => {
  const beyond = 64;
  const [low, high] = [-beyond, extent + beyond];
  const land: Feature = {
    kind: 'earth',
    type: 'polygon',
    points: [
      [low, low],
      [high, low],
      [high, high],
      [low, high],
    ],
  };
  const middle = extent / 2;
  const road: Feature = {
    kind: 'highway',
    type: 'line',
    points: [
      [low, middle],
      [high, middle],
    ],
  };
  return [...message(3, layer('earth', land)), ...message(3, layer('roads', road))];
};

const layer = (name: string, feature: Feature): number[] => [
  ...field(15, 2),
  ...text(1, name),
  ...message(2, featureOf(feature)),
  ...text(3, 'kind'),
  ...message(4, text(1, feature.kind)),
  ...field(5, extent),
];

const featureOf = ({ type, points }: Feature): number[] => [
  // The first key with the first value.
  ...message(2, [0, 0]),
  ...field(3, type === 'line' ? 2 : 3),
  ...message(4, geometryOf(points, type === 'polygon')),
];

/** Move to the first point, draw to the others, close. */
const geometryOf = (points: Feature['points'], isClosed: boolean): number[] => {
  const steps = points.map(([x, y], at) => {
    const [beforeX, beforeY] = points[at - 1] ?? [0, 0];
    return [...varint(zigzag(x - beforeX)), ...varint(zigzag(y - beforeY))];
  });
  const command = (id: number, count: number): number[] => varint(id | (count << 3));
  return [
    ...command(1, 1),
    ...(steps[0] ?? []),
    ...command(2, points.length - 1),
    ...steps.slice(1).flat(),
    ...(isClosed ? command(7, 1) : []),
  ];
};

const zigzag = (number: number): number => (number < 0 ? -2 * number - 1 : 2 * number);

const varint = (number: number): number[] =>
  number < 128 ? [number] : [(number % 128) + 128, ...varint(Math.floor(number / 128))];

const field = (id: number, value: number): number[] => [...varint(id << 3), ...varint(value)];

const message = (id: number, bytes: readonly number[]): number[] => [
  ...varint((id << 3) | 2),
  ...varint(bytes.length),
  ...bytes,
];

const text = (id: number, value: string): number[] => message(id, [...new TextEncoder().encode(value)]);
