/** Everything that is named exists. Both ends of a broken reference are named, and the nearest that exists. */
import { nearestWord } from '../../../../domain/text/nearest-word.ts';
import type { ProblemDefinitions, SourceLocation, Value } from '../../../problem.ts';
import { allTexts, entriesOf, type Fields, languagesOf, locationOf, organisationsOf, type RawContent } from '../../../reader/raw-content.ts';
import { idsAt, listAt, type Path, textAt, textsAt } from '../../../reader/raw-data.ts';
import { parsedServices } from '../../../reader/read-records.ts';
import type { AddProblem } from '../../../report.ts';
import { rule } from '../rule.ts';
import { type NamedThing, referenceUnknown } from '../shared-problems.ts';

/** What may be named in a field. */
interface Target {
  what: NamedThing;
  where: string;
  known: ReadonlySet<string>;
  /** Those of them to which nobody may be sent. */
  closed?: ReadonlySet<string>;
}

/** What still names a closed place, by its id. */
type ClosedNames = Map<string, { location: SourceLocation; isFact: boolean }[]>;

interface Places {
  list: string;
  /** How many more there are than those in the list. */
  more: number;
}

const andMore = (more: number): string => (more === 0 ? '' : ` and ${more} more`);

const problems = {
  'reference-unknown': referenceUnknown,
  'reference-closed': {
    title: 'Readers are sent to a place that is closed',
    message: ({ value, list, more }: Value & Places) =>
      `"${value}" is closed, but readers are still sent there: ${list}${andMore(more)}.`,
    hint: () =>
      'Name a place that is open there, or take it out. If this one has opened again, correct its status. In texts the page says that it is closed; mend them when you can.',
    severity: 'error',
  },
  'text-names-closed': {
    title: 'Texts name a place that is closed',
    message: ({ value, list, more }: Value & Places) =>
      `"${value}" is closed, and texts still name it: ${list}${andMore(more)}.`,
    hint: () => 'The pages say by themselves that it is closed. Take it out of the texts when you can.',
    severity: 'warning',
  },
  'phone-target-missing': {
    title: 'A text points to a phone number that is not there',
    message: ({ value }: Value) =>
      `The phone number of "${value}" is shown here, but content/services/${value}/facts.yml has no phone number.`,
    hint: ({ value }: Value) =>
      `Name another service here, or add a contact of type phone in content/services/${value}/facts.yml.`,
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;
type Add = AddProblem<typeof problems>;

export const references = rule(problems, (content, add) => {
  const targets = targetsOf(content);
  const lacksNumber = numberless(content);
  const closed: ClosedNames = new Map();
  const one = (fields: Fields, path: Path, target: Target): void => {
    const value = textAt(fields.data, path);
    if (value !== undefined && value !== 'unknown' && !isReported(fields, path))
      lintName(value, locationOf(fields, path), target, { add, closed, isFact: true });
  };
  const many = (fields: Fields, path: Path, target: Target): void => {
    for (const { text, path: at } of textsAt(fields.data, path))
      if (!isReported(fields, at)) lintName(text, locationOf(fields, at), target, { add, closed, isFact: true });
  };
  for (const { id, facts } of entriesOf(content, 'service')) {
    if (!facts) continue;
    const service = targets.serviceFor(id);
    one(facts, ['organisation'], targets.organisation);
    one(facts, ['kind'], targets.kind);
    many(facts, ['needs'], targets.need);
    listAt(facts.data, ['contacts']).forEach((_, index) => {
      one(facts, ['contacts', index, 'line'], targets.line);
      many(facts, ['contacts', index, 'areas'], targets.area);
    });
    listAt(facts.data, ['places']).forEach((_, index) =>
      one(facts, ['places', index, 'municipality'], targets.municipality),
    );
    many(facts, ['area', 'areas'], targets.area);
    many(facts, ['area', 'municipalities'], targets.municipality);
    one(facts, ['referral', 'through'], service);
    one(facts, ['instead'], targets.instead);
    one(facts, ['standsInFor', 'subject'], targets.subject);
    many(facts, ['standsInFor', 'municipalities'], targets.municipality);
  }
  for (const { facts } of entriesOf(content, 'guide')) {
    if (!facts) continue;
    many(facts, ['needs'], targets.need);
    many(facts, ['services'], targets.service);
  }
  for (const { facts } of entriesOf(content, 'notice')) {
    if (!facts) continue;
    many(facts, ['areas'], targets.area);
    many(facts, ['services'], targets.service);
  }
  if (content.vocabulary) {
    const { vocabulary } = content;
    listAt(vocabulary.data, ['needs']).forEach((_, index) => {
      one(vocabulary, ['needs', index, 'instead'], targets.instead);
      one(vocabulary, ['needs', index, 'say'], targets.card);
    });
    listAt(vocabulary.data, ['subjects']).forEach((_, index) => {
      many(vocabulary, ['subjects', index, 'covers'], targets.need);
      one(vocabulary, ['subjects', index, 'instead'], targets.subject);
    });
    listAt(vocabulary.data, ['situations']).forEach((situation, index) => {
      const at = ['situations', index];
      one(vocabulary, [...at, 'guide'], targets.guide);
      one(vocabulary, [...at, 'need'], targets.need);
      listAt(situation, ['ring']).forEach((ring, place) =>
        one(vocabulary, [...at, 'ring', place, 'id'], textAt(ring, ['is']) === 'service' ? targets.service : targets.emergency),
      );
    });
    listAt(vocabulary.data, ['doors']).forEach((_, index) => {
      many(vocabulary, ['doors', index, 'situations'], targets.situation);
      many(vocabulary, ['doors', index, 'guides'], targets.guide);
    });
  }
  if (content.locales) {
    const { locales } = content;
    listAt(locales.data, []).forEach((_, index) => many(locales, [index, 'fallback'], targets.language));
  }
  if (content.site) {
    one(content.site, ['sourceLanguage'], targets.language);
    many(content.site, ['helpLines'], targets.service);
    one(content.site, ['papersGuide'], targets.guide);
  }
  const phoneScript = content['phone-script'];
  if (phoneScript) {
    listAt(phoneScript.data, ['entries']).forEach((entry, index) => {
      const path = ['entries', index, 'id'];
      const isService = textAt(entry, ['is']) === 'service';
      one(phoneScript, path, isService ? targets.service : targets.emergency);
      const id = textAt(entry, ['id']);
      if (isService && id !== undefined && targets.service.known.has(id) && lacksNumber(id))
        add('phone-target-missing', locationOf(phoneScript, path), { value: id });
    });
  }
  lintTexts(content, { add, closed, isFact: false }, targets, lacksNumber);
  reportClosed(content, closed, add);
});

const lintTexts = (
  content: RawContent,
  found: FoundNames,
  targets: Targets,
  lacksNumber: (id: string) => boolean,
): void => {
  for (const { entry, text } of allTexts(content)) {
    const service = entry.kind === 'service' ? targets.serviceFor(entry.id) : targets.service;
    const naming: Readonly<Record<string, Readonly<Record<string, Target>>>> = {
      Phone: { of: service },
      Place: { id: service },
      Guide: { id: targets.guide },
      Find: { need: targets.need, area: targets.area },
      Emergency: { id: targets.emergency },
    };
    for (const { name, attributes, line } of text.prose.elements) {
      for (const [attribute, target] of Object.entries(naming[name] ?? {})) {
        const value = attributes[attribute];
        if (value === undefined || value === '') continue;
        const location = { file: text.path, line, field: `<${name}>` };
        lintName(value, location, target, found);
        if (name === 'Phone' && target.known.has(value) && lacksNumber(value))
          found.add('phone-target-missing', location, { value });
      }
    }
  }
};

/** Whether a service has no phone number; no for one that is missing or broken, which is a problem of its own. */
const numberless = (content: RawContent): (id: string) => boolean => {
  const services = parsedServices(content);
  return (id) => {
    const contacts = services.get(id)?.contacts;
    return contacts !== undefined && (!Array.isArray(contacts) || contacts.every(({ type }) => type !== 'phone'));
  };
};

/** What the schema refuses is told by the schema. */
const isReported = ({ issues }: Fields, path: Path): boolean =>
  issues.some((issue) => JSON.stringify(issue.path) === JSON.stringify(path));

interface FoundNames {
  add: Add;
  closed: ClosedNames;
  /** In a file with facts, not in a text. */
  isFact: boolean;
}

const lintName = (
  value: string,
  location: SourceLocation,
  { what, where, known, closed }: Target,
  found: FoundNames,
): void => {
  // An empty list means that its file is broken or missing, which is a problem of its own.
  const isListThere = known.size > 0 || where.endsWith('/guides');
  if (isListThere && !known.has(value))
    found.add('reference-unknown', location, { what, value, where, nearest: nearestWord(value, known) });
  else if (closed?.has(value))
    found.closed.set(value, [...(found.closed.get(value) ?? []), { location, isFact: found.isFact }]);
};

/** One closed door is one problem, however many files still lead to it. */
const reportClosed = (content: RawContent, closed: ClosedNames, add: Add): void => {
  for (const [value, names] of closed) {
    const facts = entriesOf(content, 'service').find(({ id }) => id === value)?.facts;
    if (!facts) continue;
    const ordered = [...names.filter(({ isFact }) => isFact), ...names.filter(({ isFact }) => !isFact)];
    const places = placesIn([...new Set(ordered.map(({ location: { file, line } }) => `${file}:${line}`))]);
    const isWithFacts = names.some(({ isFact }) => isFact);
    add(isWithFacts ? 'reference-closed' : 'text-names-closed', locationOf(facts, ['status', 'is']), { value, ...places });
  }
};

/** All of a short list; of a long one the first, and how many more. */
const placesIn = (places: readonly string[]): Places => {
  const most = 12;
  return { list: places.slice(0, most).join(', '), more: Math.max(places.length - most, 0) };
};

type Targets = ReturnType<typeof targetsOf>;

function targetsOf(content: RawContent) {
  const { root, vocabulary } = content;
  const ids = (list: string): Set<string> =>
    new Set(idsAt(vocabulary?.data, [list]));
  const folders = (kind: 'service' | 'guide'): Set<string> => new Set(entriesOf(content, kind).map(({ id }) => id));
  const towns = listAt(vocabulary?.data, ['areas']).flatMap((area) =>
    textsAt(area, ['municipalities']).map(({ text }) => text),
  );
  const words = `${root}/vocabulary.yml`;
  const subjects = ids('subjects');
  const target = (what: NamedThing, where: string, known: Set<string>): Target => ({ what, where, known });
  const anyService = target('service', `${root}/services`, folders('service'));
  const service: Target = { ...anyService, closed: closedServices(content) };
  return {
    organisation: target('organisation', `${root}/organisations`, new Set(organisationsOf(content).map(({ id }) => id))),
    service,
    /** A closed place is shown nowhere, so whom its own file still names does not matter. */
    serviceFor: (id: string): Target => (service.closed?.has(id) ? anyService : service),
    guide: target('guide', `${root}/guides`, folders('guide')),
    kind: target('kind', words, ids('kinds')),
    need: target('need', words, ids('needs')),
    subject: target('subject', words, subjects),
    card: target(
      'card',
      `${root}/phrase-cards.yml`,
      new Set(idsAt(content['phrase-cards']?.data, ['cards'])),
    ),
    situation: target('situation', words, ids('situations')),
    instead: target('subject', words, new Set(subjects.size === 0 ? [] : [...subjects, 'none'])),
    area: target('area', words, ids('areas')),
    line: target('line', words, new Set(textsAt(vocabulary?.data, ['lines']).map(({ text }) => text))),
    municipality: target('municipality', words, new Set(towns)),
    language: target('language', `${root}/locales.yml`, new Set(languagesOf(content))),
    emergency: target(
      'emergency',
      `${root}/site.yml`,
      new Set(idsAt(content.site?.data, ['emergency'])),
    ),
  };
}

const closedServices = (content: RawContent): Set<string> =>
  new Set(
    entriesOf(content, 'service').flatMap(({ id, facts }) =>
      textAt(facts?.data, ['status', 'is']) === 'closed' ? [id] : [],
    ),
  );
