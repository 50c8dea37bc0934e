/** Checks the finished site before it is published. */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { secretPlaces } from '../editing/lint/hidden-places.ts';
import { ownWords } from '../editing/lint/reporters/own-words.ts';
import { reportAs } from '../editing/lint/reporters/report-as.ts';
import type { SiteFile } from '../editing/lint/site/page.ts';
import { lintSite, type SiteOptions } from '../editing/lint/site/run.ts';
import { countProblems } from '../editing/problem.ts';
import { type ContentFile, filesOf, readFolder } from '../editing/reader/content-files.ts';
import { textAt } from '../editing/reader/raw-data.ts';
import { contentFromFiles } from '../editing/reader/read-content.ts';
import { refused, runCommand, type Write } from './command.ts';
import { contentFolder, editorLanguage, noSuchLanguage, printedPath } from './surroundings.ts';

const help = `Checks the finished site: secret addresses, blocked numbers, other sites, sensitive titles, safety policy.

  npm run check:dist               checks dist/, or the folder named in OUT_DIR
  npm run check:dist -- FOLDER     checks another folder
  --withdraw         moves a folder that is refused into .cache/refused/, so that nobody publishes it by mistake
  --content FOLDER   where blocklist.yml and site.yml are read from (content/, or the folder named in CONTENT_DIR)
  --lang L           messages in Danish (da) or English (en); without it in the language of the computer (LANG)
  --json, --github, --markdown, --help

Ends with 0 when nothing must be corrected, 1 when something must, 2 when it was called in a wrong way.
`;

const textFiles =
  /\.(html?|json|geojson|js|mjs|css|svg|xml|txt|csv|md|webmanifest|map|pot?|ya?ml|conf)$|(^|\/)(_headers|\.htaccess)$/;

/** Runs the check; gives the exit code. */
export const checkDist = (args: readonly string[], write: Write, env: NodeJS.ProcessEnv = process.env): number =>
  runCommand(
    {
      help,
      flags: ['withdraw', 'json', 'github', 'markdown'],
      either: ['json', 'github', 'markdown'],
      values: ['content', 'lang'],
      takes: 'folder',
      run: ({ flags, values, named: folder = env['OUT_DIR'] || 'dist' }, print) => {
        const language = editorLanguage(values.lang, env);
        if (language === undefined) return refused(noSuchLanguage, print);
        const files = siteFiles(folder);
        if (!files) return refused(ownWords[language].noSite(folder), print);
        const content = values.content ?? contentFolder(env);
        const problems = lintSite(files, { ...optionsFromContent(content), root: printedPath(folder) });
        print(reportAs(flags, problems, language));
        if (countProblems(problems).errors === 0) return 0;
        if (flags.withdraw) {
          const refused = withdraw(folder);
          // The reports for programs hold nothing else.
          if (!flags.json && !flags.github && !flags.markdown)
            print(`${ownWords[language].withdrawn(folder, refused)}\n`);
        }
        return 1;
      },
    },
    args,
    write,
  );

/** All files with text, one after the other. Hosts read files such as .htaccess too. Undefined: no folder. */
const siteFiles = (folder: string): Iterable<SiteFile> | undefined => {
  const files = filesOf(folder, { dotFiles: true, only: textFiles });
  return files && withText(files);
};

function* withText(files: Iterable<ContentFile>): Generator<SiteFile> {
  for (const { path, bytes } of files) if (bytes) yield { path, text: new TextDecoder().decode(bytes) };
}

/** Moves the folder out of the way of whoever publishes or serves it; gives where it is now. An earlier one is lost. */
const withdraw = (folder: string): string => {
  const name = basename(resolve(folder));
  // Beside the folder: another disk could not be moved to.
  const refused = resolve(dirname(resolve(folder)), '.cache/refused', name);
  rmSync(refused, { recursive: true, force: true });
  mkdirSync(dirname(refused), { recursive: true });
  renameSync(folder, refused);
  return relative(process.cwd(), refused).replaceAll('\\', '/');
};

/** What the scan must know, from a content folder: for the build and for this command. */
export const optionsFromContent = (folder: string): SiteOptions => {
  // The texts hold nothing that the scan must know.
  const { content } = contentFromFiles(readFolder(folder, { only: /\.yml$/ }) ?? []);
  const address = textAt(content.site?.data, ['address']);
  return {
    blocklist: content.blocklist?.data,
    secrets: secretPlaces(content),
    ...(address === undefined || address === 'unknown' ? {} : { address }),
  };
};

if (import.meta.main) process.exitCode = checkDist(process.argv.slice(2), (text) => process.stdout.write(text));
