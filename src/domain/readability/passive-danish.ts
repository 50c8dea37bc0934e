/** Danish passive sentences: bliver and a participle, or a verb with -s. */
import { shownBetween, wordSet } from './tokens.ts';
import type { Token } from './tokens.ts';

const blive = wordSet('blive bliver blev blevet blives');

/** After these comes where or how one stays, not what is done: "bliver i huset". */
const danishStops = wordSet(`
  i på til af for med om ved hos fra efter under over mod mellem uden hjemme her og eller men at hvis når som end
  indtil siden gennem ad en et`);

/** Participles with -t that have no prefix; those with -et need no list. */
const danishParticiples = wordSet(`
  spurgt solgt købt sagt lagt set hørt vist kaldt sendt bragt holdt talt kørt ført delt brugt nævnt ramt dræbt lånt valgt
  krænket snydt gemt skjult glemt dømt bedt lært fulgt meldt fyldt tændt løst skudt klemt søgt tabt trykt tænkt målt sat
  spist styrt lejet vendt kvalt løsladt låst vejledt`);

/** Beginnings of participles with -t that hardly any noun or adjective with -t has. */
const danishPrefix = /^(be|for|under|over|gen|til|tilbage|op|ud|ind|af|an|på|mis|med|ned|bort|fast|frem|videre|sammen)/;

/** Nouns, adjectives and adverbs that end like a participle. Adjectives with -igt are found by their ending. */
const notDanishParticiples = wordSet(`
  barnet huset stedet politiet livet arbejdet landet hjemmet centret centeret hospitalet kontoret mødet nummeret navnet
  brevet beløbet vejret nettet området opholdet overgrebet forløbet forholdet indholdet udvalget besøget tilbuddet
  udstyret ansvaret svaret herberget krisecentret krisecenteret asylcentret asylcenteret værelset toilettet badet
  bordet budskabet forbuddet forbudet forslaget formålet udlandet udbuddet overskuddet underskuddet opkaldet anlægget
  afsnittet indtrykket tilfældet beviset midlet mindretallet flertallet anfaldet udtrykket udgangspunktet tidspunktet
  skiltet året døgnet øjeblikket sproget toget målet spillet ministeriet apoteket biblioteket mennesket
  meget andet intet noget samt bedst forkert bestemt anderledes berømt bekendt bevidst begejstret beruset påvirket
  udmærket nedtrykt forelsket interesseret bekymret forvirret forskrækket forbavset overrasket overvældet skuffet
  fornærmet irriteret stresset deprimeret frustreret chokeret smittet inficeret lettet ked tosset skilt åbent`);

const isDanishParticiple = (word: string): boolean => {
  if (danishParticiples.has(word)) return true;
  if (word.length < 5 || notDanishParticiples.has(word) || /(igt|bart|somt)$/.test(word)) return false;
  return word.endsWith('et') || (danishPrefix.test(word) && word.endsWith('t'));
};

/** Words with -es that are not passive: verbs that have no other form, what belongs to somebody, and loan words. */
const notDanishPassives = wordSet(`
  findes fandtes synes syntes mødes mødtes trives trivedes lykkes lykkedes mislykkes mislykkedes skyldes skyldtes høres
  færdes færdedes enes enedes skændes skændtes længes længtes væmmes undres undredes mindes mindedes glædes glædedes
  følges fulgtes nøjes nøjedes kappes krammes kysses skilles skiltes samles samledes forsones ældes blues harmes ærgres
  brydes kives slippes trættes lades
  deres jeres vores andres alles enkeltes samtliges hinandens fælles ens
  unges voksnes ældres gamles syges kundes kvindes piges drenges families kommunes klinikkes penges menneskes uges times
  fremmedes ansattes udsattes pårørendes frivilliges forældres danskeres brugeres medarbejderes rådgiveres udlændinges
  cookies cases services notices sites`);

/** "bruges", "gives"; but "brugernes" and "mændenes" belong to somebody. */
const isDanishPassive = ({ shown, plain }: Token): boolean =>
  // A capital letter begins a name or a sentence.
  shown === plain &&
  /^[a-zæøå]{2,}es$/.test(plain) &&
  (!/(ernes|enes)$/.test(plain) || plain.endsWith('tjenes')) &&
  !notDanishPassives.has(plain);

const modals = wordSet('kan kunne skal skulle må måtte vil ville bør burde');
/** After these stands somebody, so what follows belongs to them: "en kundes telefon". */
const danishDeterminers = wordSet('en et min din sin mit dit sit mine dine sine hver enhver hans hendes');
/** Passive without -es: only after a modal verb, where they can be nothing else. */
const shortPassives = wordSet('ses fås nås');

/** The words that make a Danish sentence passive (passive.ts). */
export const danishPassive = (tokens: readonly Token[]): string | undefined => {
  for (const [index, token] of tokens.entries()) {
    if (blive.has(token.plain)) {
      const end = danishParticipleAfter(tokens, index);
      if (end !== undefined) return shownBetween(tokens, index, end);
    }
    const before = tokens[index - 1];
    // "en kundes telefon": what belongs to somebody.
    if (before && isDanishPassive(token) && !danishDeterminers.has(before.plain)) return token.shown;
    const near = tokens.slice(Math.max(0, index - 4), index);
    // "Vi kan ses i morgen" is about two who meet.
    const isMutual = near.some(({ shown, plain }) => plain === 'vi' || shown === 'I');
    if (shortPassives.has(token.plain) && !isMutual && near.some(({ plain }) => modals.has(plain))) return token.shown;
  }
  return undefined;
};

/** Where the participle that belongs to "bliver" stands: within five words, in the same part of the sentence. */
const danishParticipleAfter = (tokens: readonly Token[], from: number): number | undefined => {
  for (let index = from + 1; index < Math.min(tokens.length, from + 6); index += 1) {
    const token = tokens[index];
    if (token === undefined || token.isAfterBreak) return undefined;
    if (isDanishParticiple(token.plain)) return index;
    // "I" is also a word for you: "Bliver I spurgt?"
    if (danishStops.has(token.plain) && token.shown !== 'I') return undefined;
  }
  return undefined;
};
