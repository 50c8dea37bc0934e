/** Texts use only the site's own building blocks: no HTML, no program code, no attributes that run something. */
import { allTexts } from '../content.ts';
import type { Content } from '../content.ts';
import { nearest } from '../../nearest.ts';
import type { ProseElement } from '../../../../domain/readability/prose.ts';
import type { Report, Spot } from '../../report.ts';

/** Building block, the attribute it needs (if any), and an example. */
const allowed: Readonly<Record<string, { needs?: string; example: string }>> = {
  Phone: { needs: 'of', example: '<Phone of="folder-name-of-the-service" />' },
  Place: { needs: 'id', example: '<Place id="folder-name-of-the-service" />' },
  Guide: { needs: 'id', example: '<Guide id="folder-name-of-the-guide" />' },
  Emergency: { needs: 'id', example: '<Emergency id="danger" />' },
  Part: { needs: 'is', example: '<Part is="name-from-page.yml">' },
  Danish: { example: '<Danish>Danish words to say</Danish>' },
  Operator: { example: '<Operator />' },
  Host: { example: '<Host />' },
  Sheet: { example: '<Sheet>a part that prints on its own page</Sheet>' },
  HistoryFree: { example: '<HistoryFree />' },
};
const names = Object.keys(allowed);

export function components(content: Content, report: Report): void {
  for (const { text } of allTexts(content)) {
    for (const element of text.prose.elements) checkElement(element, { file: text.path, line: element.line }, report);
    for (const { value, line } of text.prose.code) {
      const short = value.replace(/\s+/g, ' ').trim();
      report.add(
        'code-in-text',
        { file: text.path, line },
        { value: short.length > 40 ? `${short.slice(0, 40)}…` : short },
      );
    }
  }
}

function checkElement(element: ProseElement, spot: Spot, report: Report): void {
  const { name, attributes, codeAttributes } = element;
  const block = allowed[name];
  if (!block) {
    if (/^[A-Z]/.test(name)) {
      report.add('component-unknown', spot, {
        value: name,
        nearest: nearest(name, names),
        allowed: names.map((word) => `<${word}>`).join(', '),
      });
    } else if (name === 'img') report.add('picture-in-text', spot, { value: attributes['src'] ?? '' });
    else report.add('html-in-text', spot, { value: name === '' ? 'an empty <>' : `<${name}>` });
    return;
  }
  const { needs, example } = block;
  const field = { ...spot, field: `<${name}>` };
  // Nothing but what it needs: Astro would obey set:html or client:load on a building block too.
  for (const attribute of [...Object.keys(attributes), ...codeAttributes].filter((each) => each !== needs))
    report.add('component-attribute', field, { value: name, reason: `may not have "${attribute}"`, example });
  if (needs === undefined) return;
  if (codeAttributes.includes(needs))
    report.add('component-attribute', field, {
      value: name,
      reason: `has "${needs}" in curly brackets, where only quotation marks are allowed`,
      example,
    });
  else if (!attributes[needs])
    report.add('component-attribute', field, { value: name, reason: `needs ${needs}="…"`, example });
}
