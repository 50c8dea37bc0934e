/** Settings and pages that somebody must decide on or look at before the site goes public. */
import { ageOf } from '../../domain/freshness/age.ts';
import type { Check } from '../../schemas/shared.ts';
import type { Records, SourcePath } from '../reader/records.ts';

export interface OpenSetting {
  /** emergency = a number shown on every page; exit = where the exit goes; page = advice to be gone through. */
  what: 'emergency' | 'operator' | 'host' | 'exit' | 'page';
  /** The number, the addresses or the name of the page; empty where something is not decided. */
  value: string;
  why: 'old' | 'unknown' | 'not-looked-at';
  check?: Check;
  at: SourcePath;
}

export const openSettings = ({ site, pages }: Records, now: Date): OpenSetting[] => {
  const inSite = (...path: PropertyKey[]): SourcePath => ({ file: 'site.yml', path });
  const numbers = site.emergency.flatMap(({ number, check }, index): OpenSetting[] =>
    ageOf(check, site.freshness.hotline, now) === 'old'
      ? [{ what: 'emergency', value: number, why: 'old', check, at: inSite('emergency', index, 'number') }]
      : [],
  );
  const undecided = (['operator', 'host'] as const).flatMap((what): OpenSetting[] =>
    site[what] === 'unknown' ? [{ what, value: '', why: 'unknown', at: inSite(what) }] : [],
  );
  const looked = site.exitLookedAt;
  const isStale =
    looked === undefined ||
    ageOf({ on: looked, how: 'called', source: 'site.yml' }, site.freshness.conditions, now) === 'old';
  const exit: OpenSetting[] = isStale
    ? [
        {
          what: 'exit',
          value: [...new Set(Object.values(site.exit))].join(', '),
          why: looked === undefined ? 'not-looked-at' : 'old',
          at: inSite('exit'),
        },
      ]
    : [];
  const advice = pages.flatMap(({ id, check }): OpenSetting[] =>
    ageOf(check, site.freshness.conditions, now) === 'old'
      ? [{ what: 'page', value: id, why: 'old', check, at: { file: `pages/${id}/page.yml`, path: ['check'] } }]
      : [],
  );
  return [...numbers, ...undecided, ...exit, ...advice];
};
