/** Everything that is named exists. Both ends of a broken reference are named, and the nearest that exists. */
import { allTexts, entriesOf, hasPhone, languagesOf, listAt, spotOf, textAt, textsAt } from '../content.ts';
import type { Content, Fields, Path } from '../content.ts';
import { nearest } from '../../nearest.ts';
import type { Report, Spot } from '../../report.ts';

interface Sort {
  what: string;
  where: string;
  known: ReadonlySet<string>;
  /** Those of them to which nobody may be sent. */
  closed?: ReadonlySet<string>;
}

export function references(content: Content, report: Report): void {
  const sorts = sortsOf(content);
  const one = (fields: Fields, path: Path, sort: Sort): void => {
    const value = textAt(fields.data, path);
    if (value !== undefined && value !== 'unknown' && !isTold(fields, path))
      check(value, spotOf(fields, path), sort, report);
  };
  const many = (fields: Fields, path: Path, sort: Sort): void => {
    for (const { text, path: at } of textsAt(fields.data, path))
      if (!isTold(fields, at)) check(text, spotOf(fields, at), sort, report);
  };
  for (const { id, facts } of entriesOf(content, 'service')) {
    if (!facts) continue;
    const service = sorts.serviceFor(id);
    one(facts, ['organisation'], sorts.organisation);
    one(facts, ['kind'], sorts.kind);
    many(facts, ['needs'], sorts.need);
    listAt(facts.data, ['contacts']).forEach((_, index) => {
      one(facts, ['contacts', index, 'line'], sorts.line);
      many(facts, ['contacts', index, 'areas'], sorts.area);
    });
    listAt(facts.data, ['places']).forEach((_, index) =>
      one(facts, ['places', index, 'municipality'], sorts.municipality),
    );
    many(facts, ['area', 'areas'], sorts.area);
    many(facts, ['area', 'municipalities'], sorts.municipality);
    one(facts, ['referral', 'through'], service);
    one(facts, ['fallback'], service);
  }
  for (const { facts } of entriesOf(content, 'guide')) {
    if (!facts) continue;
    many(facts, ['needs'], sorts.need);
    many(facts, ['services'], sorts.service);
  }
  for (const { facts } of entriesOf(content, 'notice')) {
    if (!facts) continue;
    many(facts, ['areas'], sorts.area);
    many(facts, ['services'], sorts.service);
  }
  if (content.vocabulary) {
    const { vocabulary } = content;
    listAt(vocabulary.data, ['needs']).forEach((_, index) =>
      one(vocabulary, ['needs', index, 'fallback'], sorts.service),
    );
  }
  if (content.locales) {
    const { locales } = content;
    listAt(locales.data, []).forEach((_, index) => many(locales, [index, 'fallback'], sorts.language));
  }
  if (content.site) {
    one(content.site, ['sourceLanguage'], sorts.language);
    one(content.site, ['nightLine'], sorts.service);
    one(content.site, ['papersGuide'], sorts.guide);
  }
  const { calls } = content;
  if (calls) {
    listAt(calls.data, ['lines']).forEach((line, index) => {
      const path = ['lines', index, 'id'];
      const isService = textAt(line, ['is']) === 'service';
      one(calls, path, isService ? sorts.service : sorts.emergency);
      const id = textAt(line, ['id']);
      if (isService && id !== undefined && sorts.service.known.has(id) && !hasPhone(content, id))
        report.add('phone-target-missing', spotOf(calls, path), { value: id });
    });
  }
  checkTexts(content, report, sorts);
}

function checkTexts(content: Content, report: Report, sorts: Sorts): void {
  for (const { entry, text } of allTexts(content)) {
    const service = entry.kind === 'service' ? sorts.serviceFor(entry.id) : sorts.service;
    const targets: Readonly<Record<string, [attribute: string, sort: Sort]>> = {
      Phone: ['of', service],
      Place: ['id', service],
      Guide: ['id', sorts.guide],
      Emergency: ['id', sorts.emergency],
    };
    for (const { name, attributes, line } of text.prose.elements) {
      const [attribute, sort] = targets[name] ?? [];
      const value = attribute === undefined ? undefined : attributes[attribute];
      if (sort === undefined || value === undefined || value === '') continue;
      const spot = { file: text.path, line, field: `<${name}>` };
      check(value, spot, sort, report);
      if (name === 'Phone' && sort.known.has(value) && !hasPhone(content, value))
        report.add('phone-target-missing', spot, { value });
    }
  }
}

/** What the schema refuses is told by the schema. */
const isTold = ({ issues }: Fields, path: Path): boolean =>
  issues.some((issue) => JSON.stringify(issue.path) === JSON.stringify(path));

function check(value: string, spot: Spot, { what, where, known, closed }: Sort, report: Report): void {
  // An empty list means that its file is broken or missing, which is a problem of its own.
  const isListThere = known.size > 0 || where.endsWith('/guides');
  if (isListThere && !known.has(value))
    report.add('reference-unknown', spot, { what, value, where, nearest: nearest(value, known) });
  else if (closed?.has(value)) report.add('reference-closed', spot, { value });
}

type Sorts = ReturnType<typeof sortsOf>;

function sortsOf(content: Content) {
  const { root, vocabulary } = content;
  const ids = (list: string): Set<string> =>
    new Set(listAt(vocabulary?.data, [list]).flatMap((item) => textAt(item, ['id']) ?? []));
  const folders = (kind: 'service' | 'guide'): Set<string> => new Set(entriesOf(content, kind).map(({ id }) => id));
  const towns = listAt(vocabulary?.data, ['areas']).flatMap((area) =>
    textsAt(area, ['municipalities']).map(({ text }) => text),
  );
  const words = `${root}/vocabulary.yml`;
  const sort = (what: string, where: string, known: Set<string>): Sort => ({ what, where, known });
  const anyService = sort('service', `${root}/services`, folders('service'));
  const service: Sort = { ...anyService, closed: closedServices(content) };
  return {
    organisation: sort('organisation', `${root}/organisations`, new Set(content.organisations.map(({ id }) => id))),
    service,
    /** A closed place is shown nowhere, so whom its own file still names does not matter. */
    serviceFor: (id: string): Sort => (service.closed?.has(id) ? anyService : service),
    guide: sort('guide', `${root}/guides`, folders('guide')),
    kind: sort('kind', words, ids('kinds')),
    need: sort('need', words, ids('needs')),
    area: sort('area', words, ids('areas')),
    line: sort('line', words, new Set(textsAt(vocabulary?.data, ['lines']).map(({ text }) => text))),
    municipality: sort('municipality', words, new Set(towns)),
    language: sort('language', `${root}/locales.yml`, new Set(languagesOf(content))),
    emergency: sort(
      'emergency number',
      `${root}/site.yml`,
      new Set(listAt(content.site?.data, ['emergency']).flatMap((item) => textAt(item, ['id']) ?? [])),
    ),
  };
}

const closedServices = (content: Content): Set<string> =>
  new Set(
    entriesOf(content, 'service').flatMap(({ id, facts }) =>
      textAt(facts?.data, ['status', 'is']) === 'closed' ? [id] : [],
    ),
  );
