/** Starts the CMS in an editor's browser with the forms that the build wrote beside it. */
import type { CmsSetup } from './config.ts';
import { type FileForm, wordsForm, yamlForm } from './files.ts';

interface Cms {
  registerCustomFormat: (name: string, extension: string, form: FileForm) => void;
  init: (options: { config: Record<string, unknown> }) => Promise<void>;
}

declare const CMS: Cms;

const start = async (): Promise<void> => {
  const answer = await fetch('setup.json');
  const { formats, translations, configs } = (await answer.json()) as CmsSetup;
  for (const { name, extension, schema, isAtRoot } of formats) {
    const form = extension === 'mdx' ? wordsForm(schema, translations) : yamlForm(schema, isAtRoot);
    CMS.registerCustomFormat(name, extension, form);
  }
  // The program itself speaks the language of the browser; so do its forms.
  const language = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => configs[tag]);
  const config = configs[language ?? ''] ?? Object.values(configs)[0] ?? {};
  await CMS.init({ config });
  foldWords();
};

/** The words above the program have been read when somebody goes on in it; they can be opened again. */
const foldWords = (): void => {
  const words = document.querySelector('details');
  const fold = (): void => {
    if (words !== null) words.open = false;
  };
  document.querySelector('#nc-root')?.addEventListener('click', fold, { once: true });
};

void start();
