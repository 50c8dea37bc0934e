/** What the finder knows of a service, for tests of matching, order and groups. */
import type { FinderService } from '../../src/domain/finder/finder-service.ts';

/** A confirmed service in no part of the country of which nothing else is known, except what is given. */
export const makeFinderService = (fields: Partial<FinderService> = {}): FinderService => ({
  id: 'havnehuset',
  name: 'Havnehuset',
  needs: ['food'],
  areas: [],
  national: false,
  fromAnywhere: false,
  women: 'unknown',
  men: 'unknown',
  trans: 'unknown',
  under18: 'unknown',
  trafficked: 'unknown',
  seeksAsylum: 'unknown',
  free: 'unknown',
  noName: 'unknown',
  noPapers: 'unknown',
  doesNotReport: 'unknown',
  interpreter: 'unknown',
  comesToYou: 'unknown',
  remote: false,
  languages: 'unknown',
  narrow: false,
  subjectRank: 0,
  mayTurnAway: [],
  only: 'all',
  confirmed: true,
  ...fields,
});
