/** Asks on a terminal for what `npm run new` must know. */
import { cancel, intro, isCancel, log, multiselect, select, text } from '@clack/prompts';
import { correctedId } from '../domain/text/corrected-id.ts';
import { idsFor, needed, type Option, type What, whats } from '../editing/blanks/what-is-needed.ts';
import type { RawContent } from '../editing/reader/raw-content.ts';

const questions: Readonly<Partial<Record<Option, string>>> = {
  name: 'What is its official name? It is never translated.',
  kind: 'What kind of place is it?',
  needs: 'What does one get there? The main thing first.',
  source: 'Where do you know it from? A web address, or the name of the page or paper.',
  title: 'Title in Danish, in plain words. It may be read over a shoulder.',
  summary: 'One sentence in Danish that says what it is about.',
  text: 'What happens, what to do, whom to ring: at most five short sentences, in Danish.',
  'title-en': 'The title in English.',
  'summary-en': 'The sentence in English.',
  'text-en': 'The text in English.',
  services: 'Which services belong to it, whom to ring first at the top? Their folders, with commas.',
  until: 'The last day it is shown, year-month-day.',
};

const whatWords: Readonly<Record<What, string>> = {
  service: 'a place or line',
  guide: 'a guide',
  notice: 'a message for some days or weeks',
  language: 'a language',
};

/**
 * The arguments, with what was missing put behind them; undefined when somebody broke off.
 *
 * @param args what was said already
 */
export const askForNew = async (content: RawContent, args: readonly string[]): Promise<string[] | undefined> => {
  const [first, second] = args;
  const asked = [...args];
  intro('Something new');
  const isSaid = first !== undefined && !first.startsWith('-');
  const what = isSaid
    ? whats.find((each) => each === first)
    : await answered(
        select<What>({ message: 'What is new?', options: whats.map((value) => ({ value, label: whatWords[value] })) }),
      );
  // A kind that does not exist is told by the command itself.
  if (what === undefined) return isSaid ? asked : undefined;
  if (!isSaid) asked.unshift(what);
  if (second === undefined || second.startsWith('-')) {
    const id = await answered(
      text({
        message:
          what === 'language'
            ? 'Its tag, such as fa or pt-BR?'
            : 'Name of its folder: a-z, 0-9 and hyphens, such as reden-vejle.',
        validate: (value = '') => {
          if (value.trim() === '') return 'A name is needed.';
          const corrected = correctedId(value);
          return what === 'language' || corrected === value ? undefined : `Call it "${corrected}".`;
        },
      }),
    );
    if (id === undefined) return undefined;
    asked.splice(1, 0, id);
  }
  for (const option of needed[what]) {
    if (args.some((arg) => arg === `--${option}` || arg.startsWith(`--${option}=`))) continue;
    const answer = await ask(content, option);
    if (answer === undefined) return undefined;
    asked.push(`--${option}=${answer}`);
  }
  if (what === 'service') log.info('All else is "unknown" until somebody asks.');
  return asked;
};

/** One answer; a list with commas. */
const ask = async (content: RawContent, option: Option): Promise<string | undefined> => {
  const message = questions[option] ?? option;
  const ids = option === 'services' ? undefined : idsFor(content, option);
  if (ids === undefined)
    return answered(text({ message, validate: (value) => (value?.trim() ? undefined : 'An answer is needed.') }));
  const options = ids.map((value) => ({ value, label: value }));
  return option === 'needs'
    ? (await answered(multiselect({ message, options })))?.join(',')
    : answered(select({ message, options }));
};

/** Undefined when somebody broke off. */
const answered = async <T>(question: Promise<T>): Promise<Exclude<T, symbol> | undefined> => {
  const answer = await question;
  if (!isCancel(answer)) return answer as Exclude<T, symbol>;
  cancel('Nothing was written.');
  return undefined;
};
