/** Which lines are rung in danger, and in which order: one that is closed now, or in another town, helps nobody tonight. */
import type { Subject } from '../../schemas/vocabulary.ts';
import { cardContacts, lineHours } from './answering.ts';
import { canBeRung } from './contacts.ts';
import type { PublishedService } from './published.ts';
import { townOfLine } from './towns.ts';

type Line = Pick<PublishedService, 'id' | 'subject' | 'contactRoute' | 'locations' | 'area' | 'areas'>;

export interface DangerLines {
  /** Ids of the lines for the whole country: those that always answer first. */
  everywhere: readonly string[];
  /** Ids of those of one part of the country, by the part: for whoever says she is there, after the others. */
  inArea: ReadonlyMap<string, readonly string[]>;
}

/** @param services in the order in which equal ones are shown */
export const dangerLines = ({ id, instead }: Subject, services: readonly Line[]): DangerLines => {
  const linesOf = (subject: string | undefined): Line[] =>
    services.filter((service) => subject !== undefined && service.subject === subject && isRung(service));
  const own = linesOf(id);
  const national = own.filter(isNational);
  const everywhere = national.length > 0 ? national : linesOf(instead).filter(isNational);
  const inArea = new Map<string, string[]>();
  for (const line of own.filter((one) => !isNational(one)))
    for (const area of line.areas) inArea.set(area, [...(inArea.get(area) ?? []), line.id]);
  return {
    everywhere: [...everywhere.filter(alwaysAnswers), ...everywhere.filter((line) => !alwaysAnswers(line))].map(
      (line) => line.id,
    ),
    inArea,
  };
};

const isRung = ({ contactRoute }: Line): boolean => contactRoute.own.some(canBeRung);
const isNational = (line: Line): boolean => townOfLine(line) === undefined;
const alwaysAnswers = ({ contactRoute }: Line): boolean =>
  lineHours(cardContacts(contactRoute.own))?.value.osm === '24/7';
