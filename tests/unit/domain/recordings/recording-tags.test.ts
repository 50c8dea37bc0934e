import { describe, expect, it } from 'vitest';
import { recordingTags, unreadable } from '../../../../src/domain/recordings/recording-tags.ts';

const text = (words: string): number[] => [...words].map((letter) => letter.charCodeAt(0));
const little = (value: number): number[] => [value & 255, (value >> 8) & 255, 0, 0];
const zeros = (count: number): number[] => new Array<number>(count).fill(0);

/** A page of an Ogg file with one packet or a part of one. */
const page = (content: readonly number[], isWhole = true): number[] => {
  const lengths = [...new Array<number>(Math.floor(content.length / 255)).fill(255)];
  if (isWhole) lengths.push(content.length % 255);
  return [...text('OggS'), ...zeros(22), lengths.length, ...lengths, ...content];
};
const packet = (comments: readonly string[]): number[] => [
  ...text('OpusTags'),
  ...little(3),
  ...text('lib'),
  ...little(comments.length),
  ...comments.flatMap((comment) => [...little(comment.length), ...text(comment)]),
];
const head = page(text('OpusHead'));
const sound = page([1, 2, 3]);
const opus = (...comments: readonly string[]): string[] =>
  recordingTags('opus', new Uint8Array([...head, ...page(packet(comments)), ...sound]));

describe('the notes in an Opus file', () => {
  it('may say which program made it, and nothing else', () => {
    expect(opus()).toEqual([]);
    expect(opus('encoder=Lavc59.37.100 libopus')).toEqual([]);
    expect(opus('ENCODER=opusenc', 'Artist=Maren', 'DATE=2026', 'artist=Bo')).toEqual(['ARTIST', 'DATE']);
    expect(opus('ENCODER_OPTIONS=--artist Maren')).toEqual(['ENCODER_OPTIONS']);
    expect(opus('Maren')).toEqual([unreadable]);
  });

  it('are found where they take more than a page', () => {
    const tags = packet([`METADATA_BLOCK_PICTURE=${'A'.repeat(600)}`, 'ARTIST=Maren']);
    const file = [...head, ...page(tags.slice(0, 510), false), ...page(tags.slice(510)), ...sound];
    expect(recordingTags('opus', new Uint8Array(file))).toEqual(['METADATA_BLOCK_PICTURE', 'ARTIST']);
  });

  it('are refused where nobody can read them', () => {
    const cut = packet(['ARTIST=Maren']).slice(0, 20);
    expect(recordingTags('opus', new Uint8Array([...head, ...page(cut), ...sound]))).toEqual([unreadable]);
    expect(recordingTags('opus', new Uint8Array([...head, ...sound]))).toEqual([unreadable]);
  });
});

const frame = (name: string, content: string): number[] => [
  ...text(name),
  ...zeros(3),
  content.length + 1,
  ...zeros(3),
  ...text(content),
];
const id3 = (content: readonly number[], { version = 4, flags = 0 } = {}): number[] => [
  ...text('ID3'),
  version,
  0,
  flags,
  ...zeros(2),
  content.length >> 7,
  content.length & 127,
  ...content,
];
const frames = [0xff, 0xfb, 0x90, 0, ...zeros(300)];
const mp3 = (...parts: readonly (readonly number[])[]): string[] => recordingTags('mp3', new Uint8Array(parts.flat()));

describe('the notes in an MP3 file', () => {
  it('may be none', () => {
    expect(mp3(frames)).toEqual([]);
    expect(mp3(id3(zeros(20)), frames)).toEqual([]);
  });

  it('may say which program made it, and nothing else', () => {
    expect(mp3(id3(frame('TSSE', 'Lavf59')), frames)).toEqual([]);
    const named = [...frame('TSSE', 'Lavf59'), ...frame('TPE1', 'Maren'), ...frame('COMM', 'iPhone'), ...zeros(20)];
    expect(mp3(id3(named), frames)).toEqual(['TPE1', 'COMM']);
    expect(mp3(id3(named, { version: 3 }), frames)).toEqual(['TPE1', 'COMM']);
    expect(mp3(id3(zeros(20)), id3(frame('TIT2', 'Maren')), frames)).toEqual(['TIT2']);
  });

  it('are refused where nobody can read them', () => {
    expect(mp3(id3(frame('TSSE', 'Lavf'), { version: 2 }), frames)).toEqual([unreadable]);
    expect(mp3(id3(frame('TSSE', 'Lavf'), { flags: 0x80 }), frames)).toEqual([unreadable]);
    expect(mp3(id3(text('no frame here')), frames)).toEqual([unreadable]);
  });

  it('are found behind the sound too', () => {
    const old = (artist: string): number[] => [...text('TAG'), ...zeros(30), ...text(artist.padEnd(94, ' ')), 255];
    expect(mp3(frames, old('')).concat(mp3(frames, [...text('TAG'), ...zeros(125)]))).toEqual([]);
    expect(mp3(frames, old('Maren'))).toEqual(['ID3v1']);
    expect(mp3(frames, text('APETAGEX'), zeros(24))).toEqual(['APE']);
    expect(mp3(frames, text('APETAGEX'), zeros(24), old(''))).toEqual(['APE']);
  });
});
