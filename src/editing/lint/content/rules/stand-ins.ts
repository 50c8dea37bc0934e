/** Where a service has no number, a line stands in: one that can be rung, for what people want there. */
import { publishServices } from '../../../../domain/service/published.ts';
import { isListed } from '../../../../domain/service/status.ts';
import type { Vocabulary } from '../../../../schemas/vocabulary.ts';
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { entriesOf, type Fields, locationOf } from '../../../reader/raw-content.ts';
import { listAt, type Path, textAt, textsAt } from '../../../reader/raw-data.ts';
import { parsedOrganisations, parsedServices } from '../../../reader/read-records.ts';
import { rule } from '../rule.ts';

interface Subject {
  subject: string;
}

const problems = {
  'line-without-number': {
    title: 'A line that stands in for others has no number',
    message: ({ value }: Value) =>
      `"${value}" is offered to readers as a line to ring, but it has no phone number itself.`,
    hint: ({ value }: Value) =>
      `Add a contact of type phone in content/services/${value}/facts.yml, or offer another line here.`,
    severity: 'warning',
  },
  'line-off-subject': {
    title: 'A line stands in a list for which it is not',
    message: ({ value, subject }: Value & Subject) =>
      `This line is for the whole country and for one thing, "${subject}", which does not cover the need "${value}". Somebody with that need would ring the wrong desk.`,
    hint: ({ value, subject }: Value & Subject) =>
      `Take "${value}" out of needs. If people with that need are right here, add it to covers of "${subject}" in content/vocabulary.yml.`,
    severity: 'error',
  },
  'instead-off-subject': {
    title: 'The line offered instead is for something else',
    message: ({ subject }: Subject) => `A line for "${subject}" is offered here, but that covers none of the needs here.`,
    hint: ({ subject }: Subject) =>
      `Write a subject that fits, or none: then the page says that there is no number. Or add a need to covers of "${subject}" in content/vocabulary.yml.`,
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;

/** How old a number is does not count: the check must not change its mind because time passes. */
const noLimit = { fresh: Infinity, ageing: Infinity };
const noLimits = {
  hotline: noLimit,
  number: noLimit,
  hours: noLimit,
  address: noLimit,
  conditions: noLimit,
  statements: noLimit,
};

export const standIns = rule(problems, (content, add, { today }) => {
  const { site, vocabulary } = content;
  const services = parsedServices(content);
  const isWhole = services.size === entriesOf(content, 'service').length;
  // Where the way leads through a broken file is told once that file is mended.
  if (!isWhole || vocabulary?.parsed === undefined) return;
  const { subjects } = vocabulary.parsed as Vocabulary;
  const published = publishServices({
    services,
    organisations: parsedOrganisations(content),
    vocabulary: vocabulary.parsed as Vocabulary,
    limits: noLimits,
    now: new Date(`${today}T12:00:00Z`),
  });
  const lintNumber = (value: string, fields: Fields, path: Path): void => {
    const service = published.get(value);
    // That a place is closed is told already.
    if (service === undefined || !isListed(service) || service.contactRoute.canRing) return;
    add('line-without-number', locationOf(fields, path), { value });
  };
  const lintInstead = (fields: Fields, path: Path, needs: readonly string[]): void => {
    const subject = subjects.find(({ id }) => id === textAt(fields.data, path));
    if (subject !== undefined && !subject.covers.some((need) => needs.includes(need)))
      add('instead-off-subject', locationOf(fields, path), { subject: subject.id });
  };
  if (site) for (const { text, path } of textsAt(site.data, ['helpLines'])) lintNumber(text, site, path);
  listAt(vocabulary.data, ['needs']).forEach((need, index) =>
    lintInstead(vocabulary, ['needs', index, 'instead'], [textAt(need, ['id']) ?? '']),
  );
  for (const { id, facts } of entriesOf(content, 'service')) {
    if (!facts) continue;
    const needs = textsAt(facts.data, ['needs']);
    lintInstead(
      facts,
      ['instead'],
      needs.map(({ text }) => text),
    );
    if (services.get(id)?.standsInFor === undefined) continue;
    lintNumber(id, facts, ['standsInFor']);
    const subject = subjects.find((entry) => entry.id === published.get(id)?.subject);
    if (subject === undefined || published.get(id)?.area?.covers !== 'national') continue;
    for (const { text, path } of needs)
      if (!subject.covers.includes(text))
        add('line-off-subject', locationOf(facts, path), { value: text, subject: subject.id });
  }
});
