/** Secret places have no address, places known by town have no street, public places have a town. */
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { entriesOf, locationOf } from '../../../reader/raw-content.ts';
import { groupAt, listAt } from '../../../reader/raw-data.ts';
import { rule } from '../rule.ts';

const addressFields = ['street', 'postcode', 'position'];

const problems = {
  'place-secret-shown': {
    title: 'A secret place has an address',
    message: ({ value }: Value) =>
      `This place is secret, but its ${value} is written here, where everybody can read it.`,
    hint: ({ value }: Value) => `Delete the line ${value}. If it has been published, tell the shelter at once.`,
    severity: 'error',
  },
  'place-town-shown': {
    title: 'A place of which only the town is public has an address',
    message: ({ value }: Value) => `Only the town of this place may be known, but its ${value} is written here.`,
    hint: ({ value }: Value) => `Delete the line ${value}. If it has been published, tell the place at once.`,
    severity: 'error',
  },
  'place-town-missing': {
    title: 'A public place has no town',
    message: () => 'This place is public, but nothing says in which town it is.',
    hint: () => 'Add town: and its name as written on a letter, or unknown.',
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;

export const places = rule(problems, (content, add) => {
  for (const { facts } of entriesOf(content, 'service')) {
    if (!facts) continue;
    listAt(facts.data, ['places']).forEach((_, index) => {
      const place = groupAt(facts.data, ['places', index]);
      const visibility = place['visibility'];
      if (visibility === 'secret' || visibility === 'town') {
        // In a secret place even `unknown` is refused: it invites the next editor to fill it in.
        const isWritten = (name: string): boolean =>
          name in place && (visibility === 'secret' || place[name] !== 'unknown');
        for (const field of addressFields.filter(isWritten)) {
          const name = visibility === 'secret' ? 'place-secret-shown' : 'place-town-shown';
          add(name, locationOf(facts, ['places', index, field]), { value: field });
        }
      }
      if (visibility === 'public' && !('town' in place))
        add('place-town-missing', locationOf(facts, ['places', index]), {});
    });
  }
});
