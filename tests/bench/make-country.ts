/** Writes an invented country as a content folder: `node tests/bench/make-country.ts --help`. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parse, stringify } from 'yaml';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { phoneScriptSchema } from '../../src/schemas/phone-script.ts';
import { localesSchema } from '../../src/schemas/locale.ts';
import type { InventedCountry } from '../builders/invented-country.ts';
import { inventedCountry } from '../builders/invented-index.ts';

const help = `Writes a content folder with thousands of invented services in all 98 municipalities of Denmark.

Usage: node tests/bench/make-country.ts FOLDER [options]

  FOLDER          where it goes; must not exist. Build it with CONTENT_DIR=FOLDER SOURCE_DATE_EPOCH=1795348800
  --services N    how many; default: 5000. A page each and language: 5,000 take minutes to build
  --language TAG  one language of content/locales.yml; default: da
  --help          this text

Settings, lists and interface strings are those of content/; there are no guides and no messages. The same N gives the
same country.
`;

const content = fileURLToPath(new URL('../../content/', import.meta.url));

/** Interface in one language, and of the services those that are given. */
export const writeCountry = (folder: string, { services, organisations }: InventedCountry, language: string): void => {
  mkdirSync(folder, { recursive: true });
  const write = (path: string, text: string): void => {
    const file = join(folder, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  };
  for (const file of ['vocabulary.yml', 'blocklist.yml', 'phrase-cards.yml', 'pages', `i18n/${language}.yml`]) {
    cpSync(join(content, file), join(folder, file), {
      recursive: true,
      filter: (source) => !source.endsWith('.mdx') || source.endsWith(`text.${language}.mdx`),
    });
  }
  // The country has no guides, so none that is linked beside the emergency numbers.
  const site = parse(readFileSync(join(content, 'site.yml'), 'utf8')) as Record<string, unknown>;
  write('site.yml', stringify({ ...site, papersGuide: undefined }));
  const locales = localesSchema.parse(parse(readFileSync(join(content, 'locales.yml'), 'utf8')));
  const chosen = locales.filter(({ tag }) => tag === language);
  if (chosen.length === 0) throw new Error(`content/locales.yml has no language "${language}".`);
  write('locales.yml', stringify(chosen.map((locale) => ({ ...locale, fallback: [], role: 'original' }))));
  const phoneScript = phoneScriptSchema.parse(parse(readFileSync(join(content, 'phone-script.yml'), 'utf8')));
  // The real lines do not exist in this country.
  write(
    'phone-script.yml',
    stringify({ ...phoneScript, entries: phoneScript.entries.filter(({ is }) => is === 'emergency') }),
  );
  for (const [id, facts] of organisations) write(`organisations/${id}.yml`, stringify(facts));
  for (const [id, facts] of services) {
    write(`services/${id}/facts.yml`, stringify(facts));
    write(
      `services/${id}/text.${language}.mdx`,
      `---\nsummary: ${facts.name}.\norigin: original\n---\n\n${facts.name}.\n`,
    );
  }
};

const run = (): number => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      services: { type: 'string', default: '5000' },
      language: { type: 'string', default: 'da' },
      help: { type: 'boolean', default: false },
    },
  });
  const [folder] = positionals;
  const count = Number(values.services);
  if (values.help || folder === undefined || !Number.isInteger(count) || count < 1) {
    process.stdout.write(help);
    return values.help ? 0 : 2;
  }
  const country = inventedCountry(count);
  writeCountry(resolve(folder), country, values.language);
  process.stdout.write(`${country.services.size} services stand in ${resolve(folder)}\n`);
  return 0;
};

if (import.meta.main) process.exitCode = run();
