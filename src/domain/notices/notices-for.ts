/** Which dated messages belong on a page. */
import type { Notice } from '../../schemas/notice.ts';

interface PageAbout {
  /** The build's day, YYYY-MM-DD, in Denmark. */
  today: string;
  /** Parts of the country the page is about; empty for pages about the whole country. */
  areas: readonly string[];
  service: string | undefined;
}

/** Whether a message runs on a day. @param today YYYY-MM-DD, in Denmark */
export const isRunning = ({ from, until }: Pick<Notice, 'from' | 'until'>, today: string): boolean =>
  from <= today && today <= until;

/**
 * Messages that run today and concern the page. One for certain services shows only on their pages; one for certain
 * parts of the country shows on pages about those parts; the rest everywhere.
 */
export const noticesFor = <T extends { facts: Notice }>(notices: readonly T[], page: PageAbout): T[] =>
  notices.filter(({ facts }) => {
    if (!isRunning(facts, page.today)) return false;
    if (facts.services !== undefined) return page.service !== undefined && facts.services.includes(page.service);
    return facts.areas === 'all' || facts.areas.some((area) => page.areas.includes(area));
  });
