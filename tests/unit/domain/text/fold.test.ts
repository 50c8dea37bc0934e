import { expect, test } from 'vitest';
import { foldInHtml } from '../../../../src/domain/text/fold.ts';

test('The heading of a fold is what one taps, and the rest stands under it', () => {
  expect(foldInHtml('\n<h2>Other <em>traces</em></h2>\n<p>One.</p><h2>More</h2><p>Two.</p>\n')).toEqual({
    heading: 'Other <em>traces</em>',
    body: '<p>One.</p><h2>More</h2><p>Two.</p>',
  });
});

test('A fold without a heading is refused, since nobody could open it knowingly', () => {
  expect(() => foldInHtml('<p>Words first.</p><h2>Heading</h2>')).toThrow('begins with a heading');
});
