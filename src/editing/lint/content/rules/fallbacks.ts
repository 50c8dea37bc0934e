/** Whoever cannot reach one place is sent to another; the way must end at a number. */
import { publishServices } from '../../../../domain/service/published.ts';
import { isListed } from '../../../../domain/service/status.ts';
import type { Vocabulary } from '../../../../schemas/vocabulary.ts';
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { entriesOf, type Fields, locationOf } from '../../../reader/raw-content.ts';
import { listAt, type Path, textAt } from '../../../reader/raw-data.ts';
import { parsedOrganisations, parsedServices } from '../../../reader/read-records.ts';
import { rule } from '../rule.ts';

const problems = {
  'fallback-without-number': {
    title: 'A place to ring instead has no number itself',
    message: ({ value }: Value) =>
      `"${value}" is shown when another place cannot be reached, but it has no phone number itself.`,
    hint: ({ value }: Value) =>
      `Name a service that has a number, or add a contact of type phone in content/services/${value}/facts.yml.`,
    severity: 'warning',
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

export const fallbacks = rule(problems, (content, add, { today }) => {
  const { site, vocabulary } = content;
  const services = parsedServices(content);
  const isWhole = services.size === entriesOf(content, 'service').length;
  // Where the way leads through a broken file is told once that file is mended.
  if (!isWhole || vocabulary?.parsed === undefined) return;
  const published = publishServices({
    services,
    organisations: parsedOrganisations(content),
    vocabulary: vocabulary.parsed as Vocabulary,
    limits: noLimits,
    now: new Date(`${today}T12:00:00Z`),
  });
  const lint = (fields: Fields, path: Path): void => {
    const value = textAt(fields.data, path);
    const service = value === undefined ? undefined : published.get(value);
    // That a place is closed is told already.
    if (value === undefined || service === undefined || !isListed(service)) return;
    const { canRing, instead } = service.contactRoute;
    if (!canRing && instead === undefined) add('fallback-without-number', locationOf(fields, path), { value });
  };
  if (site) lint(site, ['nightLine']);
  listAt(vocabulary.data, ['needs']).forEach((_, index) => lint(vocabulary, ['needs', index, 'fallback']));
  for (const { facts } of entriesOf(content, 'service')) if (facts) lint(facts, ['fallback']);
});
