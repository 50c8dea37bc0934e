import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { atomOf } from '../../../src/exports/atom.ts';

const about = {
  title: 'Korte beskeder',
  author: 'Fyr',
  lang: 'da',
  link: 'data/',
  root: '../',
  built: '2026-11-22',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  until: (date: string) => `Til ${date}.`,
};
const storm = {
  id: 'storm',
  title: 'Vind & <b>vand</b>',
  summary: 'Ring.',
  from: '2026-11-20',
  until: '2026-11-23',
  link: 'da/',
};
const read = (text: string): unknown => {
  expect(XMLValidator.validate(text)).toBe(true);
  return new XMLParser({ ignoreAttributes: false }).parse(text);
};

it('has a message with its days, and links from where the feed lies', () => {
  expect(read(atomOf([storm], about))).toMatchObject({
    feed: {
      '@_xml:lang': 'da',
      updated: '2026-11-20T12:00:00.000Z',
      link: { '@_href': '../data/' },
      entry: {
        title: { '#text': 'Vind &amp; &lt;b&gt;vand&lt;/b&gt;' },
        summary: { '#text': 'Ring. Til 2026-11-23.' },
        link: { '@_href': '../da/' },
        updated: '2026-11-20T12:00:00.000Z',
      },
    },
  });
});

it('without messages says of which day it is', () => {
  expect(read(atomOf([], about))).toMatchObject({ feed: { updated: '2026-11-22T12:00:00.000Z' } });
});
