import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contentFromFiles } from '../../../../src/editing/reader/read-content.ts';
import {
  isRecording,
  mostRecordingBytes,
  opusSeconds,
  recordingPlace,
} from '../../../../src/domain/recordings/recording-file.ts';
import { createReport } from '../../../../src/editing/report.ts';
import { recordings } from '../../../../src/editing/lint/content/rules/recordings.ts';
import { filesOfCase, today } from '../../editing/lint/broken-content.ts';

const path = fileURLToPath(
  new URL('../../../fixtures/sites/full/guides/foerste-skridt/audio/ar/hele-teksten.opus', import.meta.url),
);
/** One second of silence. */
const opus = new Uint8Array(readFileSync(path));
/** A file that begins like this. */
const bytes = (text: string, ...more: number[]): Uint8Array =>
  new Uint8Array([...[...text].map((letter) => letter.charCodeAt(0)), ...more]);

describe('the path of a recording', () => {
  it('says what it belongs to', () => {
    expect(recordingPlace('guides/way-out/audio/th/whole.opus')).toEqual({
      folder: 'guides',
      id: 'way-out',
      lang: 'th',
      name: 'whole',
      form: 'opus',
    });
  });

  it.each([
    'guides/way-out/audio/whole.opus',
    'guides/way-out/sound/th/whole.opus',
    'guides/way-out/audio/th/Whole part.opus',
    'guides/way-out/audio/th/whole.wav',
    'guides/way-out/audio/th/../whole.opus',
  ])('is not %s', (other) => expect(recordingPlace(other)).toBeUndefined());
});

describe('a recording', () => {
  it('is told by what is in it, not by its ending', () => {
    expect(isRecording('opus', opus)).toBe(true);
    expect(isRecording('mp3', bytes('ID3', 4))).toBe(true);
    expect(isRecording('mp3', bytes('', 0xff, 0xfb, 0x90))).toBe(true);
    expect(isRecording('mp3', opus)).toBe(false);
    expect(isRecording('opus', bytes('OggS then vorbis'))).toBe(false);
    // AAC begins much like MP3.
    expect(isRecording('mp3', bytes('', 0xff, 0xf1, 0x50))).toBe(false);
    expect(isRecording('mp3', bytes(''))).toBe(false);
  });

  it('in Opus says how long it takes', () => {
    expect(opusSeconds(opus)).toBe(1);
    expect(opusSeconds(bytes('no page'))).toBeUndefined();
  });

  it('of more than three million bytes is too big, however long it takes', () => {
    const big = new Uint8Array(mostRecordingBytes + 1);
    big.set(opus);
    const file = { path: 'guides/first-steps/audio/da/whole.opus', bytes: big };
    const files = [...filesOfCase('base').filter((each) => each.path !== file.path), file];
    const report = createReport();
    recordings.lint(contentFromFiles(files).content, report, { today });
    expect(report.problems.map(({ name, args }) => [name, args['size']])).toEqual([['recording-big', 3001]]);
  });
});
