/** Checks the finished site before it is published. */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { textAt } from '../editing/lint/content/content.ts';
import { scanDist } from '../editing/lint/site/run.ts';
import type { DistFile, DistOptions } from '../editing/lint/site/run.ts';
import { countProblems } from '../editing/lint/report.ts';
import { reportForGithub } from '../editing/lint/reporters/github.ts';
import { reportAsJson } from '../editing/lint/reporters/json.ts';
import { reportForTerminal } from '../editing/lint/reporters/terminal.ts';
import { hiddenStreetsOf } from '../editing/lint/content/rules/blocked-contacts.ts';
import { readFolder } from '../editing/reader/content-files.ts';
import { contentFromFiles } from '../editing/reader/read-content.ts';

const help = `Checks the finished site: secret addresses, blocked numbers, other sites, telling titles, safety policy.

  npm run check:dist               checks dist/, or the folder named in OUT_DIR
  npm run check:dist -- FOLDER     checks another folder
  --withdraw         moves a folder that is refused into .cache/refused/, so that nobody publishes it by mistake
  --content FOLDER   where blocklist.yml and site.yml are read from (content/, or the folder named in CONTENT_DIR)
  --json, --github, --help

Ends with 0 when nothing must be corrected, 1 when something must, 2 when it was called in a wrong way.
`;

const textFiles =
  /\.(html?|json|geojson|js|mjs|css|svg|xml|txt|csv|md|webmanifest|map|pot?|ya?ml|conf)$|(^|\/)(_headers|\.htaccess)$/;

/** Runs the check; gives the exit code. */
export function checkDist(
  args: readonly string[],
  write: (text: string) => void,
  env: NodeJS.ProcessEnv = process.env,
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
  const folder = options.folder ?? (env['OUT_DIR'] || 'dist');
  // Hosts read files such as .htaccess too.
  const files = readFolder(folder, { dotFiles: true });
  if (!files) {
    write(`There is no folder "${folder}". Build the site first: npm run build.\n`);
    return 2;
  }
  const texts: DistFile[] = files.flatMap(({ path, bytes }) =>
    bytes && textFiles.test(path) ? [{ path, text: new TextDecoder().decode(bytes) }] : [],
  );
  const root = relative(process.cwd(), resolve(folder)).replaceAll('\\', '/') || '.';
  const problems = scanDist(texts, {
    ...optionsFromContent(options.content ?? (env['CONTENT_DIR'] || 'content')),
    root,
  });
  if (options.json) write(`${reportAsJson(problems)}\n`);
  else if (options.github) write(`${reportForGithub(problems)}\n`);
  else write(`${reportForTerminal(problems)}\n`);
  if (countProblems(problems).errors === 0) return 0;
  if (options.withdraw) {
    const refused = withdraw(folder);
    // The reports for programs hold nothing else.
    if (!options.json && !options.github)
      write(
        `The site must not be published like this, so "${folder}" was moved to "${refused}". Correct it and build again.\n`,
      );
  }
  return 1;
}

/** Moves the folder out of the way of whoever publishes or serves it; gives where it is now. An earlier one is lost. */
function withdraw(folder: string): string {
  const name = basename(resolve(folder));
  // Beside the folder: another disk could not be moved to.
  const refused = resolve(dirname(resolve(folder)), '.cache/refused', name);
  rmSync(refused, { recursive: true, force: true });
  mkdirSync(dirname(refused), { recursive: true });
  renameSync(folder, refused);
  return relative(process.cwd(), refused).replaceAll('\\', '/');
}

/** What the scan must know, from a content folder: for the build and for this command. */
export function optionsFromContent(folder: string): DistOptions {
  const { content } = contentFromFiles(readFolder(folder) ?? []);
  const address = textAt(content.site?.data, ['address']);
  return {
    blocklist: content.blocklist?.data,
    secrets: hiddenStreetsOf(content),
    ...(address === undefined || address === 'unknown' ? {} : { address }),
  };
}

interface Arguments {
  help: boolean;
  json: boolean;
  github: boolean;
  withdraw: boolean;
  content: string | undefined;
  folder: string | undefined;
}

function readArguments(args: readonly string[]): Arguments | string {
  try {
    const flag = { type: 'boolean', default: false } as const;
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: flag, json: flag, github: flag, withdraw: flag, content: { type: 'string' } },
    });
    if (positionals.length > 1) return 'Give one folder, not several.';
    return { ...values, content: values.content, folder: positionals[0] };
  } catch {
    return 'The options were not understood.';
  }
}

if (import.meta.main) process.exitCode = checkDist(process.argv.slice(2), (text) => process.stdout.write(text));
