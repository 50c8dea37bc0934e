/** The towns and municipalities of Denmark, as make-map-data.ts wrote them. */
import { readMunicipalities, readTowns } from '../gazetteer.ts';
import type { MunicipalityRow, TownRow } from '../gazetteer.ts';
import municipalityRows from './municipalities.json' with { type: 'json' };
import townRows from './towns.json' with { type: 'json' };

// JSON gives arrays without the order of their parts.
export const towns = readTowns(townRows as unknown as readonly TownRow[]);
export const municipalities = readMunicipalities(municipalityRows as unknown as readonly MunicipalityRow[]);
