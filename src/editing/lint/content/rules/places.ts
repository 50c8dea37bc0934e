/** Secret places have no address, places known by town have no street, public places have a town. */
import { entriesOf, groupAt, listAt, spotOf } from '../content.ts';
import type { Content } from '../content.ts';
import type { Report } from '../../report.ts';

const addressFields = ['street', 'postcode', 'position'];

export function places(content: Content, report: Report): void {
  for (const { facts } of entriesOf(content, 'service')) {
    if (!facts) continue;
    listAt(facts.data, ['places']).forEach((_, index) => {
      const place = groupAt(facts.data, ['places', index]);
      const visibility = place['visibility'];
      if (visibility === 'secret' || visibility === 'town') {
        // In a secret place even `unknown` is refused: it invites the next editor to fill it in.
        const isTold = (name: string): boolean =>
          name in place && (visibility === 'secret' || place[name] !== 'unknown');
        for (const field of addressFields.filter(isTold)) {
          const name = visibility === 'secret' ? 'place-secret-shown' : 'place-town-shown';
          report.add(name, spotOf(facts, ['places', index, field]), { value: field });
        }
      }
      if (visibility === 'public' && !('town' in place))
        report.add('place-town-missing', spotOf(facts, ['places', index]), {});
    });
  }
}
