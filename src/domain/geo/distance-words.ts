/** A distance as people say it. The words stand in i18n. */

export interface DistanceWords {
  key: 'distance.under' | 'distance.about';
  /** Whole kilometres for the words, already rounded. */
  km: number;
}

/** The further away, the coarser; the first row whose limit (km) is above the distance counts. */
const steps: readonly (readonly [belowKm: number, roundToKm: number])[] = [
  [20, 1],
  [100, 5],
  [Infinity, 10],
];

/**
 * Undefined for what is no distance. As the crow flies and from the middle of a town, so never more exact than this.
 *
 * @example distanceInWords(0.4) // { key: 'distance.under', km: 1 }
 * @example distanceInWords(12.3) // { key: 'distance.about', km: 12 }
 * @example distanceInWords(118) // { key: 'distance.about', km: 120 }
 */
export const distanceInWords = (km: number): DistanceWords | undefined => {
  if (!Number.isFinite(km) || km < 0) return undefined;
  if (km < 1) return { key: 'distance.under', km: 1 };
  const step = steps.find(([belowKm]) => km < belowKm)?.[1] ?? 1;
  return { key: 'distance.about', km: Math.round(km / step) * step };
};
