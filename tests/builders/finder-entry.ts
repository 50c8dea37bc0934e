/** Entries of the finder, for tests of what it shows. */
import type { FinderEntry } from '../../src/domain/finder/index-file.ts';
import { makeFinderService } from './finder-service.ts';

/** A confirmed service that can be rung, of which nothing else is known except what is given. */
export const makeEntry = (fields: Partial<FinderEntry> = {}): FinderEntry => ({
  ...makeFinderService({ id: fields.name ?? 'havnehuset', name: fields.name ?? 'Havnehuset' }),
  code: 'bcdfghj',
  kind: 'drop-in',
  positions: [],
  covers: [],
  municipalities: [],
  contactLevel: 0,
  hours: { kind: 'unknown', freshness: 'old', intervals: [] },
  ...fields,
});
