/** The postcodes of Denmark (see ../postcodes.ts for their source). */
import { readPostcodes } from '../postcodes.ts';
import rows from './postcodes.json' with { type: 'json' };

export const postcodes = readPostcodes(rows);
