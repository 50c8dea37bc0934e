/**
 * Which sentences are passive: something is done, and it is not said by whom.
 *
 * A list of words and places, no grammar, so it is sometimes wrong. It is meant for counting the sentences of a text, not
 * for judging one. What it does not see or sees wrongly:
 *
 * - Danish with er, var or været alone ("døren er låst") says how something is, and does not count; nor does English with
 *   get ("you get paid"). "is closed", "is allowed" and the like (list below) do not count either.
 * - Danish participles with -et look like nouns ("bliver huset"). Common nouns of our texts are listed; another one
 *   right after "bliver" is taken for a participle.
 * - Danish participles with -t are missed when they are not listed and begin with none of the usual prefixes, and so are
 *   words with -es that begin a sentence, since they may be names. What belongs to somebody ("en kundes") and verbs that
 *   only have -s ("findes") are listed; the list is not complete.
 * - "ses" counts only after kan, skal, må and the like: "de ses tit" does not.
 * - English adjectives with -ed count when they are not listed.
 */
import { danishPassive } from './passive-danish.ts';
import { englishPassive } from './passive-english.ts';
import { tokensOf } from './tokens.ts';

const grammars = { danish: danishPassive, english: englishPassive };

/** Languages whose passive sentences are known; i18n/languages.ts says which tags they have. */
export type PassiveGrammar = keyof typeof grammars;

/**
 * The words that make a sentence passive, or undefined where it is not.
 *
 * @example passiveIn('Du bliver ikke spurgt om dit navn.', 'danish') // 'bliver ikke spurgt'
 * @example passiveIn('They ask your name.', 'english') // undefined
 */
export const passiveIn = (sentence: string, grammar: PassiveGrammar): string | undefined =>
  grammars[grammar](tokensOf(sentence));
