/** Whom a service may turn away, by any fact about whom it receives, however weak and old. */
import type { Service } from '../../schemas/service.ts';

/** Each is also a question a reader can ask the finder. */
export type TurnedAway = 'women' | 'men' | 'trans' | 'under18' | 'noPapers';

/** What a source says against. One that speaks of women and not of men may mean that men are not received. */
export const turnedAway = (audience: Service['audience']): TurnedAway[] => {
  if (audience === 'unknown') return [];
  const { women, men, trans, ageFrom, stay } = audience;
  return [
    ...(women === 'no' ? (['women'] as const) : []),
    ...(men === 'no' || (women === 'yes' && men === 'unknown') ? (['men'] as const) : []),
    ...(trans === 'no' ? (['trans'] as const) : []),
    ...(typeof ageFrom === 'number' && ageFrom >= 18 ? (['under18'] as const) : []),
    ...(stay === 'lawful' ? (['noPapers'] as const) : []),
  ];
};
