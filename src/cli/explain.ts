/** Says for every fact of a service why it is shown or not, for editors who wonder. */
import { nearestWord } from '../domain/text/nearest-word.ts';
import { explainService } from '../editing/explain/explain.ts';
import { explanationForTerminal } from '../editing/explain/explain-words.ts';
import { runCommand, type Write } from './command.ts';
import { contentFolder, readForCommand, todayInDenmark } from './surroundings.ts';

const help = `Says for every fact of a service whether readers see it, and why: its age, its evidence and the rule.

  npm run explain SERVICE               SERVICE is the name of its folder in content/services
  npm run -s explain SERVICE -- --json  the same as data, for other programs
  --help                                this text

Old facts are shown where the evidence is strong: the service's own words, an authority, a call, or two independent
sources, and no newer source that says something else (contradicted). The limits stand in site.yml, freshness.
Another content folder than content/: CONTENT_DIR.

Ends with 0, or with 2 when it was called in a wrong way or the content has mistakes.
`;

/**
 * Runs the command; gives the exit code.
 *
 * @param today the day from which ages are counted, YYYY-MM-DD
 */
export const explain = (
  args: readonly string[],
  write: Write,
  env: NodeJS.ProcessEnv = process.env,
  today: string = todayInDenmark(),
): number =>
  runCommand(
    {
      help,
      flags: ['json'],
      takes: 'service',
      run: ({ flags, named: id }, print) => {
        const read = readForCommand(contentFolder(env), today, print);
        if (read === undefined) return 2;
        const { content, locate } = read;
        const service = content.services.find((each) => each.id === id);
        const explained = id === undefined ? undefined : explainService(id, content, new Date(`${today}T12:00:00Z`));
        if (service === undefined || explained === undefined) {
          print(
            `${whichService(
              id,
              content.services.map((each) => each.id),
            )}\n`,
          );
          return 2;
        }
        const about = { id: service.id, name: service.facts.name, today };
        print(
          flags.json
            ? `${JSON.stringify({ ...about, facts: explained }, null, 2)}\n`
            : `${explanationForTerminal(about, explained, content.site.freshness, locate)}\n`,
        );
        return 0;
      },
    },
    args,
    write,
  );

const whichService = (id: string | undefined, ids: readonly string[]): string => {
  if (id === undefined) return `Which service? Name one of: ${ids.join(', ')}.`;
  const near = nearestWord(id, ids);
  return `There is no service "${id}".${near === '' ? '' : ` Did you mean "${near}"?`}`;
};

if (import.meta.main) process.exitCode = explain(process.argv.slice(2), (text) => process.stdout.write(text));
