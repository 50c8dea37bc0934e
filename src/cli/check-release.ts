/** Prints what somebody must ring, ask, decide and read before the site goes public. Never part of a build. */
import { parseArgs } from 'node:util';
import { nearest } from '../editing/lint/nearest.ts';
import { countOpen, itemsFor, openItems } from '../editing/enquiries/open-items.ts';
import type { OpenItems } from '../editing/enquiries/open-items.ts';
import { reportAsCsv } from '../editing/enquiries/reporters/csv.ts';
import { rowsOf } from '../editing/enquiries/reporters/rows.ts';
import type { Locate } from '../editing/enquiries/reporters/rows.ts';
import { reportForTerminal } from '../editing/enquiries/reporters/terminal.ts';
import { printedPath, todayInDenmark } from './surroundings.ts';
import { readRelease } from '../editing/reader/release-content.ts';

const help = `Prints the call list: what somebody must ring, ask, decide or read before the site goes public.

  npm run check:release                          all of it, what harms most first
  npm run check:release -- --by SERVICE          only what one call to this service clears (name of its folder)
  npm run -s check:release -- --csv > calls.csv  a table for a spreadsheet, with columns for the answers
  npm run -s check:release -- --json             the same as data, for other programs
  npm run check:release -- FOLDER                another content folder than content/ or CONTENT_DIR
  --help                                         this text

Open is: a phone number that nobody has rung, or not for as long as recheck in facts.yml says; a fact that is not known,
not checked or older than site.yml allows; a statement of a guide that is not confirmed or old; an operator or host
that is not decided; leave links that nobody has looked at; texts made by a machine, or about rights, police, health and
safety, that nobody has read through.
To close a question: write what you were told and a check with how: called. If they could not tell you, leave it unknown
and write the check all the same: somebody has asked.

Ends with 0 when nothing is open, 1 when something is, 2 when it was called in a wrong way or the content has mistakes.
Time alone can make it end with 1, so no build and no test of the code may depend on it.
`;

/**
 * Runs the check; gives the exit code.
 *
 * @param today the day from which ages are counted, YYYY-MM-DD
 */
export function checkRelease(
  args: readonly string[],
  write: (text: string) => void,
  env: NodeJS.ProcessEnv = process.env,
  today: string = todayInDenmark(),
): number {
  const options = readArguments(args);
  if (typeof options === 'string') {
    write(`${options}\n\n${help}`);
    return 2;
  }
  if (options.help) {
    write(help);
    return 0;
  }
  const folder = options.folder ?? (env['CONTENT_DIR'] || 'content');
  const read = readRelease(folder, printedPath(folder), today);
  if (read === undefined) {
    write(`The content in "${folder}" cannot be read. See what is wrong with it: npm run check:content.\n`);
    return 2;
  }
  const { content, locate } = read;
  const all = openItems(content, new Date(`${today}T12:00:00Z`));
  const service = content.services.find(({ id }) => id === options.by);
  if (options.by !== undefined && service === undefined) {
    const near = nearest(
      options.by,
      content.services.map(({ id }) => id),
    );
    write(`There is no service "${options.by}".${near === '' ? '' : ` Did you mean "${near}"?`}\n`);
    return 2;
  }
  const items = service === undefined ? all : itemsFor(all, { id: service.id, name: service.facts.name });
  write(report(items, locate, today, options));
  return countOpen(items).all > 0 ? 1 : 0;
}

function report(items: OpenItems, locate: Locate, today: string, { json, csv }: Arguments): string {
  if (csv) return reportAsCsv(items, locate);
  if (json) return `${JSON.stringify({ today, counts: countOpen(items), rows: rowsOf(items, locate) }, null, 2)}\n`;
  return `${reportForTerminal(items, locate, today)}\n`;
}

interface Arguments {
  help: boolean;
  json: boolean;
  csv: boolean;
  by: string | undefined;
  folder: string | undefined;
}

function readArguments(args: readonly string[]): Arguments | string {
  try {
    const flag = { type: 'boolean', default: false } as const;
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: flag, json: flag, csv: flag, by: { type: 'string' } },
    });
    if (positionals.length > 1) return 'Give one folder, not several.';
    if (values.json && values.csv) return 'Choose --json or --csv, not both.';
    return { ...values, by: values.by, folder: positionals[0] };
  } catch {
    return 'The options were not understood.';
  }
}

if (import.meta.main) process.exitCode = checkRelease(process.argv.slice(2), (text) => process.stdout.write(text));
