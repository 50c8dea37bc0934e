/** The rest of the world, played by the browser: no test reaches another site. */
import type { BrowserContext } from '@playwright/test';

/**
 * Every other site hangs for ever, answers at once, or says that there is nothing to show, upon which the browser stays
 * where it is. Gives the addresses that were asked for.
 */
export const otherSites = async (
  context: BrowserContext,
  answer: 'never' | 'at once' | 'with nothing',
): Promise<string[]> => {
  const asked: string[] = [];
  await context.route(/^https:/, async (route) => {
    asked.push(route.request().url());
    if (answer === 'with nothing') await route.fulfill({ status: 204 });
    if (answer === 'at once') await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>Weather' });
  });
  return asked;
};
