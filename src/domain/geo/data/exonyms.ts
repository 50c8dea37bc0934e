/** Other names of towns, by the name a town has in towns.json. */
import type { Exonyms } from '../find-town.ts';
import rows from './exonyms.json' with { type: 'json' };

export const exonyms: Exonyms = rows;
