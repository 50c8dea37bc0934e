/** Raw content, parsed: the records that the enquiries and some checks work on, and the line of every value. */
import { fingerprintOf } from '../../domain/translation/fingerprint.ts';
import { sourceText } from '../../domain/translation/source-text.ts';
import { translationState } from '../../domain/translation/state.ts';
import { guideSchema } from '../../schemas/guide.ts';
import { type Organisation, organisationSchema } from '../../schemas/organisation.ts';
import { pageSchema } from '../../schemas/page.ts';
import { type Service, serviceSchema } from '../../schemas/service.ts';
import { siteSchema } from '../../schemas/site.ts';
import { guideTextSchema } from '../../schemas/text.ts';
import { vocabularySchema } from '../../schemas/vocabulary.ts';
import { readFolder } from './content-files.ts';
import { allFields, entriesOf, type Entry, organisationsOf, type RawContent, sourceLanguageOf } from './raw-content.ts';
import { contentFromFiles } from './read-content.ts';
import type { Locate, Records, TextRecord } from './records.ts';
import { textKindOf } from './text-kind.ts';

export interface ReadRecords {
  content: Records;
  locate: Locate;
}

/**
 * Undefined where the content has mistakes, which `npm run check:content` explains.
 *
 * @param today YYYY-MM-DD; messages that are over are left out
 */
export const readRecords = (folder: string, root: string, today: string): ReadRecords | undefined => {
  const files = readFolder(folder);
  if (!files) return undefined;
  const { content, problems } = contentFromFiles(files, root);
  if (problems.some(({ severity }) => severity === 'error')) return undefined;
  try {
    return { content: recordsOf(content, today), locate: locator(content) };
  } catch {
    return undefined;
  }
};

/** The services whose facts fit the schema, by id. */
export const parsedServices = (content: RawContent): ReadonlyMap<string, Service> =>
  new Map(
    entriesOf(content, 'service').flatMap(({ id, facts }) =>
      facts?.parsed === undefined ? [] : [[id, facts.parsed as Service]],
    ),
  );

/** The organisations that fit the schema, by id. */
export const parsedOrganisations = (content: RawContent): ReadonlyMap<string, Organisation> =>
  new Map(
    organisationsOf(content).flatMap(({ id, file }) =>
      file.parsed === undefined ? [] : [[id, file.parsed as Organisation]],
    ),
  );

const recordsOf = (content: RawContent, today: string): Records => ({
  site: siteSchema.parse(content.site?.data),
  vocabulary: vocabularySchema.parse(content.vocabulary?.data),
  services: entriesOf(content, 'service').map(({ id, facts }) => ({ id, facts: serviceSchema.parse(facts?.data) })),
  organisations: new Map(organisationsOf(content).map(({ id, file }) => [id, organisationSchema.parse(file.data)])),
  guides: entriesOf(content, 'guide').map(({ id, facts, texts }) => ({
    id,
    facts: guideSchema.parse(facts?.data),
    texts: Object.fromEntries(texts.map(({ language, top }) => [language, guideTextSchema.parse(top.data)])),
  })),
  pages: entriesOf(content, 'page').map(({ id, facts }) => ({ id, check: pageSchema.parse(facts?.data).check })),
  texts: content.entries.flatMap((entry) => textRecords(content, entry, today)),
});

const textRecords = (
  content: RawContent,
  { kind, id, facts, texts, collection }: Entry,
  today: string,
): TextRecord[] => {
  const found = textKindOf(kind, facts?.data, today);
  if (found === undefined) return [];
  const source = texts.find(({ language }) => language === sourceLanguageOf(content));
  const original = source && fingerprintOf(sourceText(source.top.data, source.body));
  return texts.map(({ top, language, path }) => {
    const made = collection.textSchema.parse(top.data);
    const { origin, reviewedBy } = made;
    const state = translationState(made, original);
    return { kind, id, language, origin, reviewedBy, state, risk: found.risk, file: withoutRoot(path, content) };
  });
};

const withoutRoot = (path: string, { root }: RawContent): string => path.slice(root.length + 1);

const locator = (content: RawContent): Locate => {
  const byPath = new Map(allFields(content).map((fields) => [withoutRoot(fields.path, content), fields]));
  return ({ file, path }) => ({ file: `${content.root}/${file}`, line: byPath.get(file)?.lineOf(path) ?? 1 });
};
