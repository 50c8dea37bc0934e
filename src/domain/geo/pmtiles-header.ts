/** The first 127 bytes of a PMTiles file (version 3): https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md */

const magic = 'PMTiles';
const vectorTiles = 1;

/** Zoom levels a file has, or undefined for what is no PMTiles file with vector tiles in it. */
export const readPmtilesHeader = (bytes: Uint8Array): { first: number; last: number } | undefined => {
  const isPmtiles = [...magic].every((letter, at) => bytes[at] === letter.charCodeAt(0));
  const [version, tileType, first, last] = [bytes[7], bytes[99], bytes[100], bytes[101]];
  if (!isPmtiles || version !== 3 || tileType !== vectorTiles) return undefined;
  return first === undefined || last === undefined ? undefined : { first, last };
};
