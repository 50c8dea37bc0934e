/** A new text: what can be said honestly before anybody has written it, or blanks that the check asks for. */
import { stringify } from 'yaml';
import type { EditorLanguage } from '../../i18n/languages.ts';

/** What somebody has said already. */
export interface GivenWords {
  title?: string;
  summary?: string;
  body?: string;
}

/** True of every place that nobody has asked yet, and of use to who wants to go there. */
const placeWords: Readonly<Record<EditorLanguage, Required<Omit<GivenWords, 'title'>>>> = {
  da: {
    summary: 'Vi ved endnu ikke, hvad man får her. Spørg, før du kommer.',
    body: `Vi har ikke talt med stedet endnu. Vi ved ikke, hvad der sker, når du kommer eller ringer.

Spørg, før du siger noget om dig selv:

- Koster det noget?
- Skal jeg sige mit navn?
- Skal jeg vise papirer?
- Siger I noget til politiet, kommunen eller andre?

Du bestemmer selv, hvad du vil svare på.`,
  },
  en: {
    summary: 'We do not know yet what you get here. Ask before you come.',
    body: `We have not talked with this place yet. We do not know what happens when you come or ring.

Ask before you say anything about yourself:

- Does it cost anything?
- Must I say my name?
- Must I show papers?
- Do you tell the police, the municipality or anybody else?

You decide what you want to answer.`,
  },
};

/** The first words of a guide: its parts, in the order that helps. */
const guideParts: Readonly<Record<EditorLanguage, string>> = {
  da: '## Gør dette først\n\n## Godt at vide',
  en: '## Do this first\n\n## Good to know',
};

/** A line of the block on top; nothing behind the colon is a blank. */
const line = (name: string, value: string | undefined): string =>
  value === undefined ? `${name}:` : stringify({ [name]: value }, { lineWidth: 0 }).trim();

const text = (top: readonly string[], body: string): string => `---\n${top.join('\n')}\n---\n\n${body.trim()}\n`;

/** Words of a place; `gets`, its headline in lists, is left out until somebody knows. */
export const blankServiceWords = (language: EditorLanguage, { summary, body }: GivenWords = {}): string => {
  const honest = placeWords[language];
  return text([line('summary', summary ?? honest.summary), 'origin: original'], body ?? honest.body);
};

/** Words of a message. Without any it is blank: nothing can be said of what is not known. */
export const blankNoticeWords = ({ title, summary, body = '' }: GivenWords = {}): string =>
  text([line('title', title), line('summary', summary), 'origin: original'], body);

/** Words of a guide, with the words of the one statement its facts begin with. */
export const blankGuideWords = (language: EditorLanguage, { title, summary }: GivenWords = {}): string =>
  text(
    [
      line('title', title),
      line('summary', summary),
      'answer:',
      'origin: original',
      'statements:',
      `  ${firstStatement}: { claim: , ask: }`,
    ],
    guideParts[language],
  );

/** Id of the statement that a new guide begins with. */
export const firstStatement = 'first';
