import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closest, isElement, langOf, readHtml, textOf } from '../../../../src/domain/html/read-html.ts';

const source = `<!doctype html>
<html lang="da"><head><title>a &amp; b</title></head>
<body><p class="x"
 title="x">1 <b lang="en">2</b></p><template><i>3</i></template>
<svg viewBox="0 0 1 1"><use xlink:href="#a"/></svg><img src=x></body></html>`;
const { root, elements } = readHtml(source);
const one = (name: string) => elements.find((element) => element.name === name);

describe('a finished page', () => {
  it('is read in the order of its source, as a browser reads it', () => {
    expect(elements.map(({ name }) => name)).toEqual([
      'html',
      'head',
      'title',
      'body',
      'p',
      'b',
      'template',
      'i',
      'svg',
      'use',
      'img',
    ]);
    expect(textOf(root).trim()).toBe('a & b\n1 23'.trim());
    expect(one('use')?.attributes).toEqual({ 'xlink:href': '#a' });
  });

  it('says where everything stands', () => {
    const p = one('p');
    expect(source.slice(p?.start, p?.innerStart)).toBe('<p class="x"\n title="x">');
    expect(source.slice(p?.innerStart, p?.innerEnd)).toBe('1 <b lang="en">2</b>');
    expect(source.slice(p?.attributeStart('title')).startsWith('title="x"')).toBe(true);
    expect(source.slice(one('svg')?.attributeStart('viewBox')).startsWith('viewBox')).toBe(true);
    expect(one('img')?.innerEnd).toBeUndefined();
  });

  it('knows the language around everything', () => {
    const b = one('b');
    expect(b && [langOf(b), closest(b, ({ name }) => name === 'p')?.attributes['class']]).toEqual(['en', 'x']);
    expect(langOf(root)).toBe('');
  });

  it('is never refused, and every place lies in its source', () => {
    const parts = fc.constantFrom(
      '<p',
      '<b x="',
      '">',
      '</p>',
      '<!--',
      '-->',
      '<script>',
      '&#x41;',
      '<table><p>',
      'æ',
      '\0',
      '<svg><path d=',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 30 }), (list) => {
        const text = list.join('');
        for (const element of readHtml(text).elements) {
          for (const at of [element.start, element.innerStart, element.innerEnd])
            expect(at ?? 0).toBeLessThanOrEqual(text.length);
          for (const child of element.children)
            if (!isElement(child)) expect(child.start).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

it('reads over places where a line may break', () => {
  const { root, elements } = readHtml('<p>คุณ<wbr>เลือก <b>เอง</b><wbr>ว่า</p>');
  expect(textOf(root)).toBe('คุณเลือก เองว่า');
  const [paragraph] = elements.filter(({ name }) => name === 'p');
  expect(paragraph?.children.map((child) => ('text' in child ? child.text : child.name))).toEqual([
    'คุณเลือก ',
    'b',
    'ว่า',
  ]);
});
