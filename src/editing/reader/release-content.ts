/** Reads a content folder into the records of the release check, with the line of every value. */
import type { Content, DataFile, Entry, EntryKind, TextFile } from '../lint/content/content.ts';
import { entriesOf } from '../lint/content/content.ts';
import { problems } from '../lint/catalogue.ts';
import type { Place, ReleaseContent, TextRecord } from '../enquiries/records.ts';
import type { Locate } from '../enquiries/reporters/rows.ts';
import { sortOfTexts, type TextOwner } from '../enquiries/texts.ts';
import { guideSchema } from '../../schemas/guide.ts';
import { noticeSchema } from '../../schemas/notice.ts';
import { organisationSchema } from '../../schemas/organisation.ts';
import { pageSchema } from '../../schemas/page.ts';
import { serviceSchema } from '../../schemas/service.ts';
import { siteSchema } from '../../schemas/site.ts';
import { guideTextSchema, textFrontMatterSchema } from '../../schemas/text.ts';
import { vocabularySchema } from '../../schemas/vocabulary.ts';
import { readFolder } from './content-files.ts';
import { contentFromFiles } from './read-content.ts';

export interface ReadRelease {
  content: ReleaseContent;
  locate: Locate;
}

/**
 * Undefined where the content has mistakes, which `npm run check:content` explains.
 *
 * @param today YYYY-MM-DD; messages that are over are left out
 */
export function readRelease(folder: string, root: string, today: string): ReadRelease | undefined {
  const files = readFolder(folder);
  if (!files) return undefined;
  const read = contentFromFiles(files, root);
  const isBroken = read.problems.some(({ name }) => problems[name].severity === 'error');
  if (isBroken) return undefined;
  try {
    return { content: recordsOf(read.content, today), locate: locator(read.content) };
  } catch {
    return undefined;
  }
}

function recordsOf(content: Content, today: string): ReleaseContent {
  return {
    site: siteSchema.parse(content.site?.data),
    vocabulary: vocabularySchema.parse(content.vocabulary?.data),
    services: entriesOf(content, 'service').map(({ id, facts }) => ({ id, facts: serviceSchema.parse(facts?.data) })),
    organisations: new Map(content.organisations.map(({ id, file }) => [id, organisationSchema.parse(file.data)])),
    guides: entriesOf(content, 'guide').map(({ id, facts, texts }) => ({
      id,
      facts: guideSchema.parse(facts?.data),
      texts: Object.fromEntries(texts.map(({ language, top }) => [language, guideTextSchema.parse(top.data)])),
    })),
    pages: entriesOf(content, 'page').map(({ id, facts }) => ({ id, check: pageSchema.parse(facts?.data).check })),
    texts: content.entries.flatMap((entry) => textRecords(content, entry, today)),
  };
}

function textRecords(content: Content, { kind, id, facts, texts }: Entry, today: string): TextRecord[] {
  const sort = sortOfTexts(ownerOf(kind, facts?.data), today);
  if (sort === undefined) return [];
  const schema = kind === 'guide' ? guideTextSchema : textFrontMatterSchema;
  return texts.map(({ top, language, path }) => {
    const { origin, reviewedBy } = schema.parse(top.data);
    return { kind, id, language, origin, reviewedBy, risk: sort.risk, file: withoutRoot(path, content) };
  });
}

function ownerOf(kind: EntryKind, facts: unknown): TextOwner {
  switch (kind) {
    case 'guide':
      return { kind, facts: guideSchema.parse(facts) };
    case 'page':
      return { kind };
    case 'service':
      return { kind, facts: serviceSchema.parse(facts) };
    case 'notice':
      return { kind, facts: noticeSchema.parse(facts) };
  }
}

const withoutRoot = (path: string, { root }: Content): string => path.slice(root.length + 1);

function locator(content: Content): Locate {
  const files: readonly (DataFile | TextFile['top'])[] = [
    ...(content.site ? [content.site] : []),
    ...content.organisations.map(({ file }) => file),
    ...content.entries.flatMap(({ facts, texts }) => [...(facts ? [facts] : []), ...texts.map(({ top }) => top)]),
  ];
  const byPath = new Map(files.map((file) => [withoutRoot(file.path, content), file]));
  return ({ file, path }: Place) => ({ file: `${content.root}/${file}`, line: byPath.get(file)?.lineOf(path) ?? 1 });
}
