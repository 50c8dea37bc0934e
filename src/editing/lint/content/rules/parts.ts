/** Every language of a page has the parts named in page.yml, each once. */
import { entriesOf, textsAt } from '../content.ts';
import type { Content } from '../content.ts';
import { nearest } from '../../nearest.ts';
import type { Report } from '../../report.ts';

export function parts(content: Content, report: Report): void {
  for (const { facts, texts } of entriesOf(content, 'page')) {
    if (!facts) continue;
    const wanted = textsAt(facts.data, ['parts']).map(({ text }) => text);
    for (const { path, prose } of texts) {
      if (prose.fault) continue;
      const seen = new Set<string>();
      for (const { name, attributes, line } of prose.elements) {
        const part = attributes['is'];
        if (name !== 'Part' || part === undefined) continue;
        const spot = { file: path, line, field: '<Part>' };
        if (!wanted.includes(part)) report.add('part-unknown', spot, { value: part, nearest: nearest(part, wanted) });
        if (seen.has(part)) report.add('part-twice', spot, { value: part });
        seen.add(part);
      }
      for (const part of wanted)
        if (!seen.has(part)) report.add('part-missing', { file: path, line: 1 }, { value: part });
    }
  }
}
