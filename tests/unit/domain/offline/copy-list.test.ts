import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { copyAddress, megabytesOf, makeCopyList, parseCopyList } from '../../../../src/domain/offline/copy-list.ts';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const file = (address: string, revision = '0123456789abcdef') => ({ address, revision, size: 10 });

describe('the copy of a language', () => {
  it.each([
    ['da/index.html', './'],
    ['da/find/index.html', 'find/'],
    ['da/find/list.json', 'find/list.json'],
    ['a/main.BCw5xcQe.css', '../a/main.BCw5xcQe.css'],
    ['icon.svg', '../icon.svg'],
    ['index.html', '../'],
  ])('holds %s as %s', (built, address) => expect(copyAddress(built, 'da')).toBe(address));

  it.each(['en/index.html', 'sw.js', '404.html', '_headers', 'dans/index.html', 'da/sw.js', 'da/copy.json'])(
    'does not hold %s',
    (built) => expect(copyAddress(built, 'da')).toBeUndefined(),
  );

  it('has one list, whatever order the files came in', () => {
    const files = [file('find/'), file('./'), file('../a/x.js')];
    expect(makeCopyList(files, hashOf)).toEqual(makeCopyList([...files].reverse(), hashOf));
    expect(makeCopyList(files, hashOf).size).toBe(30);
  });

  it('has another version as soon as one file has another content or address', () => {
    const versions = [[file('./')], [file('./', 'fedcba9876543210')], [file('find/')], [file('./'), file('find/')]].map(
      (files) => makeCopyList(files, hashOf).version,
    );
    expect(new Set(versions).size).toBe(4);
  });

  it.each([
    [1, 1],
    [1_000_000, 1],
    [1_177_773, 2],
  ])('of %d bytes is said to take up %d MB', (bytes, megabytes) => expect(megabytesOf(bytes)).toBe(megabytes));
});

describe('a list that came over the network', () => {
  const good = makeCopyList([file('./'), file('find/list.json'), file('../a/x_y-z.B3.js')], hashOf);

  it('is taken when it is whole', () => expect(parseCopyList(JSON.parse(JSON.stringify(good)))).toEqual(good));

  it.each([
    ['a text', 'Welcome to the hotel'],
    ['nothing', null],
    ['no files', { ...good, files: [] }],
    ['no version', { ...good, version: undefined }],
    ['a version that is no fingerprint', { ...good, version: '../..' }],
    ['a file without a fingerprint', { ...good, files: [{ address: './', size: 1 }] }],
    ['a fingerprint cut short', { ...good, files: [file('./', '0123')] }],
  ])('is refused with %s', (_, value) => expect(parseCopyList(value)).toBeUndefined());

  it.each([
    'https://other.example/',
    '//other.example/',
    '/find/',
    '../../x/',
    'find//x',
    'a/../../../x',
    '',
    '.',
    'x?y',
  ])('is refused with the address "%s"', (address) =>
    expect(parseCopyList({ ...good, files: [file(address)] })).toBeUndefined(),
  );
});
