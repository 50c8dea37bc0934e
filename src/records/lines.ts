/** The lines of the site by what they are for. */
import { memoize } from '../domain/memoize.ts';
import { dangerLines, type DangerLines } from '../domain/service/danger-lines.ts';
import type { Subject } from '../schemas/vocabulary.ts';
import { readerServices } from './services.ts';

/** The lines that are rung about a subject of vocabulary.yml. */
export const linesOfSubject = memoize((subject: Subject): DangerLines =>
  dangerLines(
    subject,
    readerServices.map(({ service }) => service),
  ),
);
