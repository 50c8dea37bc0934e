/** What stands in a list of each service, as HTML made at build, in files of some services each: a phone fetches those it shows. */

/** Services a file, in the order of the index. */
const partSize = 100;

export interface CardPart {
  /** HTML of a card, a name or a line, by id of the service. Links are from the root of the site. */
  services: Readonly<Record<string, string>>;
  /** HTML of what to read, by id of the need; in the first part only. */
  guides: Readonly<Record<string, string>>;
}

/** Number of the file of the service that stands in this row of the index. */
export const partOfRow = (row: number): number => Math.floor(row / partSize);

/** How many files there are: always a first one. */
export const partCount = (services: number): number => Math.max(1, Math.ceil(services / partSize));

/** The rows of a file. */
export const rowsOfPart = <T>(rows: readonly T[], part: number): readonly T[] =>
  rows.slice(part * partSize, (part + 1) * partSize);
