/** The lines of the site by what they are for. */
import { memoize } from '../domain/memoize.ts';
import { canBeRung } from '../domain/service/contacts.ts';
import { townOfLine } from '../domain/service/towns.ts';
import { readerServices } from './services.ts';

/** Ids of the services that can be rung about a subject of vocabulary.yml: those for the whole country, else those of towns. */
export const linesOfSubject = memoize((subject: string): readonly string[] => {
  const lines = readerServices.filter(
    ({ service }) => service.subject === subject && service.contactRoute.own.some((contact) => canBeRung(contact)),
  );
  const national = lines.filter(({ service }) => townOfLine(service) === undefined);
  return (national.length > 0 ? national : lines).map(({ id }) => id);
});
