/** English passive sentences: a form of be and a participle. */
import { shownBetween, wordSet } from './tokens.ts';
import type { Token } from './tokens.ts';

const be = wordSet("am is are was were be been being isn't aren't wasn't weren't you're we're they're i'm");

const irregular = wordSet(`
  given taken told paid sent kept held made done seen known found written read said shown sold bought brought caught put
  lost met set built spent stolen hidden driven chosen won thrown heard hit cut beaten bitten forgotten felt fed led lent
  taught thought understood worn drawn dealt struck sought begun overheard withdrawn withheld rung shot split spread
  broken hurt sworn fought forbidden shaken spoken sung swept torn`);

/** How somebody or something is, not what is done to it. */
const notEnglishParticiples = wordSet(`
  interested tired scared allowed worried married unmarried divorced separated engaged pleased supposed aged naked
  needed based located limited related aimed logged confused frightened exhausted addicted bored stressed depressed
  disabled experienced qualified retired closed called named involved trafficked exposed connected ashamed surprised
  relieved embarrassed annoyed excited satisfied concerned prepared determined delighted convinced detailed complicated
  advanced mixed outdated undocumented unconfirmed unaccompanied crowded dated finished indeed hundred wicked sacred
  crooked speed unlimited`);

const isEnglishParticiple = (word: string, next: string | undefined): boolean => {
  // "You are used to it" says how somebody is, "it is used for tests" what is done.
  if (word === 'used') return next !== 'to';
  return !notEnglishParticiples.has(word) && (irregular.has(word) || (word.length > 4 && word.endsWith('ed')));
};

/** Words that may stand between "is" and the participle. */
const englishBetween = wordSet(`
  not never always often still now already also only just even then usually sometimes again first soon once both all
  being been you i he she it they we there this that ever yet too`);
const questions = wordSet('when where how what why who which whether if until before after');
const englishStops = wordSet(
  'a an in on at to for of from with by and or but because so than as like near under over here about',
);

/** The words that make an English sentence passive (passive.ts). */
export const englishPassive = (tokens: readonly Token[]): string | undefined => {
  for (const [index, token] of tokens.entries()) {
    if (!be.has(token.plain)) continue;
    const before = tokens[index - 1];
    // "Are your papers checked?": then what it is done to stands between.
    const isTurned = before === undefined || token.isAfterBreak || questions.has(before.plain);
    const end = englishParticipleAfter(tokens, index, isTurned);
    if (end !== undefined) return shownBetween(tokens, index, end);
  }
  return undefined;
};

const englishParticipleAfter = (tokens: readonly Token[], from: number, isTurned: boolean): number | undefined => {
  let others = isTurned ? 3 : 0;
  for (let index = from + 1; index < Math.min(tokens.length, from + 7); index += 1) {
    const token = tokens[index];
    if (token === undefined || token.isAfterBreak) return undefined;
    if (isEnglishParticiple(token.plain, tokens[index + 1]?.plain)) return index;
    if (englishBetween.has(token.plain) || /ly$/.test(token.plain)) continue;
    if (englishStops.has(token.plain) || others === 0) return undefined;
    others -= 1;
  }
  return undefined;
};
