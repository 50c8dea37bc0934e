/** Builds both sites before the workers start, so that no two of them build the same. */
import { buildFixtureSite, buildRealSite } from '../support/build-site.ts';

export const setup = async (): Promise<void> => {
  await Promise.all([buildRealSite(), buildFixtureSite()]);
};
