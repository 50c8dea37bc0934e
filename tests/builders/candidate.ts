/** What the finder knows of a service, for tests of matching, order and groups. */
import type { Answer, Candidate } from '../../src/domain/finder/finder-service.ts';
import type { Match, Reason } from '../../src/domain/finder/match.ts';

/** A confirmed service in no part of the country of which nothing else is known, except what is given. */
export const makeCandidate = (fields: Partial<Candidate> = {}): Candidate => ({
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
  asylum: 'unknown',
  free: 'unknown',
  noName: 'unknown',
  noPapers: 'unknown',
  doesNotReport: 'unknown',
  interpreter: 'unknown',
  comesToYou: 'unknown',
  remote: false,
  languages: 'unknown',
  confirmed: true,
  ...fields,
});

/** A match with the given answers to wishes. */
export const makeMatch = (fields: Partial<Candidate> = {}, answers: readonly Answer[] = []): Match => ({
  candidate: makeCandidate(fields),
  reasons: answers.map((answer): Reason => ({ wish: 'free', answer })),
});
