/** Settings and pages that somebody must decide on or look at before the site goes public. */
import type { Check } from '../../schemas/shared.ts';
import { ageOf } from '../../domain/freshness/age.ts';
import type { Place, ReleaseContent } from './records.ts';

export interface OpenSetting {
  /** emergency = a number shown on every page; leave = where the leave link goes; page = advice to be gone through. */
  what: 'emergency' | 'operator' | 'host' | 'leave' | 'page';
  /** The number, the addresses or the name of the page; empty where something is not decided. */
  value: string;
  why: 'old' | 'unknown' | 'not-looked-at';
  check?: Check;
  place: Place;
}

export function openSettings({ site, pages }: ReleaseContent, now: Date): OpenSetting[] {
  const at = (...path: PropertyKey[]): Place => ({ file: 'site.yml', path });
  const numbers = site.emergency.flatMap(({ number, check }, index): OpenSetting[] =>
    ageOf(check, site.freshness.hotline, now) === 'old'
      ? [{ what: 'emergency', value: number, why: 'old', check, place: at('emergency', index, 'number') }]
      : [],
  );
  const undecided = (['operator', 'host'] as const).flatMap((what): OpenSetting[] =>
    site[what] === 'unknown' ? [{ what, value: '', why: 'unknown', place: at(what) }] : [],
  );
  const looked = site.leaveLookedAt;
  const isStale =
    looked === undefined ||
    ageOf({ on: looked, how: 'called', source: 'site.yml' }, site.freshness.conditions, now) === 'old';
  const leave: OpenSetting[] = isStale
    ? [
        {
          what: 'leave',
          value: [...new Set(Object.values(site.leave))].join(', '),
          why: looked === undefined ? 'not-looked-at' : 'old',
          place: at('leave'),
        },
      ]
    : [];
  const advice = pages.flatMap(({ id, check }): OpenSetting[] =>
    ageOf(check, site.freshness.conditions, now) === 'old'
      ? [{ what: 'page', value: id, why: 'old', check, place: { file: `pages/${id}/page.yml`, path: ['check'] } }]
      : [],
  );
  return [...numbers, ...undecided, ...leave, ...advice];
}
