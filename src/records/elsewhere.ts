/** Where a place without a number, line or website sends the reader. */
import { routeInList } from '../domain/service/contact-route.ts';
import type { PublishedService } from '../domain/service/published.ts';
import type { FinderChoice } from './choice-path.ts';
import { listFor } from './finder.ts';
import { guidesFor, type GuideRecord } from './records.ts';
import { serviceById } from './services.ts';

/** Whether something in the list of these choices can be rung. */
const hasNumber = (choice: FinderChoice): boolean =>
  listFor(choice).found.some(
    ({ service }) => routeInList(serviceById(service.id).service.contactRoute, choice).canRing,
  );

/**
 * The list of the first need of a service in which there is a number, near it before the whole country; undefined where
 * no list has one, since from one page without a number to another is no help.
 */
export const listWithNumber = ({
  needs,
  areas,
}: Pick<PublishedService, 'needs' | 'areas'>): FinderChoice | undefined => {
  const [area] = areas.length === 1 ? areas : [];
  const near = area === undefined ? [] : needs.map((need) => ({ need, area }));
  return [...near, ...needs.map((need) => ({ need }))].find(hasNumber);
};

/** What to read instead: the first guide about what people come for. */
export const guideAbout = async ({ needs }: Pick<PublishedService, 'needs'>): Promise<GuideRecord | undefined> =>
  (await guidesFor('reader')).find(({ facts }) => needs.some((need) => facts.needs.includes(need)));
