/** A language as an editor adds it: one line in locales.yml, the least words, and the mark that somebody compared them. */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { translateMark } from '../../src/cli/translate-mark.ts';
import { minimumUnits } from '../../src/domain/translation/string-units.ts';

export interface AddedLanguage {
  tag: string;
  name: string;
  dir: 'ltr' | 'rtl';
  /** By key; those of the minimum. */
  words: Readonly<Record<string, string>>;
}

/** Portuguese words for the tests; the least a language must say. */
export const portuguese: AddedLanguage = {
  tag: 'pt-BR',
  name: 'Português (Brasil)',
  dir: 'ltr',
  words: {
    exit: 'Sair desta página',
    'help.danger': 'Perigo agora?',
    'languages.label': 'Idiomas',
    'fallback.callout': 'Este texto ainda não existe em português. Aqui está em {{language}}.',
    'machine.callout': 'Uma máquina traduziu este texto. Pode haver erros.',
    'home.heading': 'Do que você precisa?',
    'title.home': 'Início',
  },
};

/** Persian, from right to left. */
export const persian: AddedLanguage = {
  tag: 'fa',
  name: 'فارسی',
  dir: 'rtl',
  words: {
    exit: 'ترک این صفحه',
    'help.danger': 'در خطر هستید؟',
    'languages.label': 'زبان‌ها',
    'fallback.callout': 'این متن هنوز به زبان شما نیست. این متن به {{language}} است.',
    'machine.callout': 'این متن را ماشین ترجمه کرده است. ممکن است اشتباه داشته باشد.',
    'home.heading': 'به چه چیزی نیاز دارید؟',
    'title.home': 'صفحه اول',
  },
};

/** Adds the language to a copy of a content folder. */
export const addLanguage = (folder: string, { tag, name, dir, words }: AddedLanguage): void => {
  const left = minimumUnits.filter((unit) => !(unit in words));
  if (left.length > 0) throw new Error(`The least words of ${tag} lack ${left.join(', ')}.`);
  appendFileSync(
    join(folder, 'locales.yml'),
    `- { tag: ${tag}, name: "${name}", dir: ${dir}, fallback: [en, da], role: translation, recordings: not-needed }\n`,
  );
  writeFileSync(join(folder, `i18n/${tag.toLowerCase()}.yml`), stringify(words));
  let said = '';
  const code = translateMark(['--lang', tag, '--strings', '--origin', 'human'], (text) => (said += text), {
    CONTENT_DIR: folder,
  });
  if (code !== 0) throw new Error(said);
};

/** Greenlandic, which waits for people to translate: no words of its own. */
export const addGreenlandic = (folder: string): void => {
  const file = join(folder, 'locales.yml');
  writeFileSync(
    file,
    `${readFileSync(file, 'utf8')}- { tag: kl, name: Kalaallisut, dir: ltr, fallback: [da], role: translation, policy: human-only, recordings: wanted }\n`,
  );
};
