/** The file with the streets of the map is there, where site.yml names one. */
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { locationOf } from '../../../reader/raw-content.ts';
import { textAt } from '../../../reader/raw-data.ts';
import { rule } from '../rule.ts';

const problems = {
  'map-file-missing': {
    title: 'The file with the streets of the map is not there',
    message: ({ value }: Value) => `There is no file public/${value}, so the map would draw no streets.`,
    hint: () => 'Put the file into the folder public/, or take pmtiles out.',
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;

export const mapFile = rule(problems, ({ site }, add, { isPublished }) => {
  const value = textAt(site?.data, ['map', 'pmtiles']);
  if (site && value !== undefined && isPublished?.(value) === false)
    add('map-file-missing', locationOf(site, ['map', 'pmtiles']), { value });
});
