/** Asks on a terminal for what `npm run new` must know. */
import { cancel, intro, isCancel, log, multiselect, select, text } from '@clack/prompts';
import { correctedId } from '../domain/text/corrected-id.ts';
import { idsFor, needed, type Option, type What, whats } from '../editing/blanks/what-is-needed.ts';
import type { RawContent } from '../editing/reader/raw-content.ts';
import type { Translator } from '../i18n/translator.ts';

/**
 * The arguments, with what was missing put behind them; undefined when somebody broke off.
 *
 * @param args what was said already
 */
export const askForNew = async (
  content: RawContent,
  args: readonly string[],
  words: Translator,
): Promise<string[] | undefined> => {
  const { t } = words;
  const answered = <T>(question: Promise<T>): Promise<Exclude<T, symbol> | undefined> => answerTo(question, t);
  const [first, second] = args;
  const asked = [...args];
  intro(t('editor.new.intro'));
  const isSaid = first !== undefined && !first.startsWith('-');
  const what = isSaid
    ? whats.find((each) => each === first)
    : await answered(
        select<What>({
          message: t('editor.new.whatIsNew'),
          options: whats.map((value) => ({ value, label: t(`editor.new.of.${value}`) })),
        }),
      );
  // A kind that does not exist is told by the command itself.
  if (what === undefined) return isSaid ? asked : undefined;
  if (!isSaid) asked.unshift(what);
  if (second === undefined || second.startsWith('-')) {
    const id = await answered(
      text({
        message: t(what === 'language' ? 'editor.new.tag' : 'editor.new.folder'),
        validate: (value = '') => {
          if (value.trim() === '') return t('editor.new.needed');
          const corrected = correctedId(value);
          return what === 'language' || corrected === value ? undefined : t('editor.new.callIt', { name: corrected });
        },
      }),
    );
    if (id === undefined) return undefined;
    asked.splice(1, 0, id);
  }
  for (const option of needed[what]) {
    if (args.some((arg) => arg === `--${option}` || arg.startsWith(`--${option}=`))) continue;
    const answer = await ask(content, option, words);
    if (answer === undefined) return undefined;
    asked.push(`--${option}=${answer}`);
  }
  if (what === 'service') log.info(t('editor.new.rest'));
  return asked;
};

/** One answer; a list with commas. */
const ask = async (content: RawContent, option: Option, { t, has }: Translator): Promise<string | undefined> => {
  const message = t(`editor.new.ask.${option}`);
  const answered = <T>(question: Promise<T>): Promise<Exclude<T, symbol> | undefined> => answerTo(question, t);
  const ids = option === 'services' ? undefined : idsFor(content, option);
  if (ids === undefined)
    return answered(text({ message, validate: (value) => (value?.trim() ? undefined : t('editor.new.needed')) }));
  const options = ids.map((value) => {
    const key = `${option === 'needs' ? 'need' : option}.${value}`;
    return { value, label: has(key) ? `${t(key)} (${value})` : value };
  });
  return option === 'needs'
    ? (await answered(multiselect({ message, options })))?.join(',')
    : answered(select({ message, options }));
};

/** Undefined when somebody broke off. */
const answerTo = async <T>(question: Promise<T>, t: Translator['t']): Promise<Exclude<T, symbol> | undefined> => {
  const answer = await question;
  if (!isCancel(answer)) return answer as Exclude<T, symbol>;
  cancel(t('editor.new.nothing'));
  return undefined;
};
