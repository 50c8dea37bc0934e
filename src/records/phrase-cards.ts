/** The phrase cards, in the words of a page. */
import { languageNameIn } from '../i18n/language-names.ts';
import { danish } from '../i18n/danish.ts';
import type { Translated } from '../i18n/translator.ts';
import { contextOf, type Context } from './context.ts';
import { phraseCards } from './settings.ts';

export interface PhraseCard {
  icon: string;
  /** What stands in the list, and tells no topic. */
  label: Translated;
  /** The sentence in Danish. */
  danish: string;
  /** The sentence in the language of the page; none where that is Danish. */
  own: Translated | undefined;
}

export interface PhraseCardGroup {
  /** Key of the heading in i18n. */
  heading: string;
  cards: readonly PhraseCard[];
}

/** The cards of a page by group, in the order of phrase-cards.yml. Throws where a card has no Danish sentence. */
export const phraseCardsFor = (context: Context): PhraseCardGroup[] => {
  const inDanish = contextOf(danish);
  const isWanted = (id: string): boolean =>
    // Nobody needs an interpreter from Danish into Danish.
    context.lang !== danish || !inDanish.template(`phraseCard.${id}`).text.includes('{{language}}');
  return phraseCards.groups.map((group) => ({
    heading: `phraseCardGroup.${group}`,
    cards: phraseCards.cards
      .filter((card) => card.group === group && isWanted(card.id))
      .map(({ id, icon }) => cardOf({ id, icon }, context, inDanish)),
  }));
};

const cardOf = ({ id, icon }: { id: string; icon: string }, context: Context, inDanish: Context): PhraseCard => {
  const key = `phraseCard.${id}`;
  /** The sentence, with the language of the page named in the language of the sentence. */
  const sentenceIn = ({ translate }: Context): Translated =>
    translate(key, { language: languageNameIn(context.lang, translate(key).lang) });
  const spoken = sentenceIn(inDanish);
  // A sentence that stands in for it would be shown to somebody who reads Danish, as Danish.
  if (spoken.lang !== danish) throw new Error(`The card "${id}" has no sentence in i18n/${danish}.yml.`);
  const own = sentenceIn(context);
  const label = context.has(`${key}.label`) ? context.translate(`${key}.label`) : own;
  return { icon, label, danish: spoken.text, own: own.lang === danish ? undefined : own };
};
