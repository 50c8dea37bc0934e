/** Recorded texts: files that phones can play, small enough for a thin net, with nothing in them but the sound, each beside its text. */
import { isRecording, mostBytesPerMinute, mostRecordingBytes, opusSeconds, recordingPlace } from '../../../../domain/recordings/recording-file.ts';
import { recordingTags } from '../../../../domain/recordings/recording-tags.ts';
import { correctedId } from '../../../../domain/text/corrected-id.ts';
import type { ProblemDefinitions, SourceLocation, Value } from '../../../problem.ts';
import { readerProblems } from '../../../reader/problems.ts';
import { type Entry, languagesOf, type RawContent, type RecordingFile } from '../../../reader/raw-content.ts';
import type { AddProblem } from '../../../report.ts';
import { rule } from '../rule.ts';

const problems = {
  'file-unreadable': readerProblems['file-unreadable'],
  'recording-form': {
    title: 'A recording is in a form that phones do not play here',
    message: ({ value, reason }: Value & { reason: string }) => `The recording "${value}" cannot be used: ${reason}.`,
    hint: ({ advice }: { advice: string }) => advice,
    severity: 'error',
  },
  'recording-big': {
    title: 'A recording is too big for a thin net',
    message: ({ value, size, most }: Value & { size: string; most: string }) =>
      `The recording "${value}" takes ${size}; ${most} is the most.`,
    hint: () => 'Save it anew as Opus for speech, mono, 16 kbit/s: a minute then takes about 120 kB.',
    severity: 'error',
  },
  'recording-tags': {
    title: 'A recording holds notes that would be published with it',
    message: ({ value, names }: Value & { names: string }) =>
      `Inside "${value}" there are notes beside the sound: ${names}.`,
    hint: () =>
      'Empty the fields for title, artist, comment and all others in the sound program, and export it again: they may name who read the text, or her phone.',
    severity: 'error',
  },
  'recording-without-text': {
    title: 'A recording has no text',
    message: ({ value }: Value) => `There is a recording in "${value}", but no text in this language.`,
    hint: ({ file }: { file: string }) =>
      `Write ${file} with the same words: who cannot hear must be able to read them. Or move the recording to the folder of its own language.`,
    severity: 'error',
  },
  'recording-twice': {
    title: 'A text has more than one recording in a language',
    message: ({ value, other }: Value & { other: string }) =>
      `Besides "${other}" there is the recording "${value}" in the same language; only one is played.`,
    hint: () => 'Delete the older one. An .opus and an .mp3 of the same recording have the same name before the dot.',
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;
type Add = AddProblem<typeof problems>;

export const recordings = rule(problems, (content, add) => {
  for (const entry of content.entries) {
    for (const file of entry.recordings) {
      lintFile(file, content.root, add);
      lintPlace(file, entry, content, add);
    }
  }
});

const locationOf = ({ path }: RecordingFile): SourceLocation => ({ file: path, line: 1 });

const lintFile = (file: RecordingFile, root: string, add: Add): void => {
  const { name, path, bytes } = file;
  if (!bytes) return add('file-unreadable', locationOf(file), {});
  const refuse = (reason: string, advice: string): void =>
    add('recording-form', locationOf(file), { value: name, reason, advice });
  const [stem = '', ending = ''] = splitName(name);
  if (ending !== 'opus' && ending !== 'mp3')
    return refuse('it ends neither in .opus nor in .mp3', 'Save it as Opus in an Ogg file, with the ending .opus.');
  const place = recordingPlace(path.slice(root.length + 1));
  if (place === undefined)
    return refuse('its name may have only a-z, 0-9 and hyphens', `Rename it to "${correctedId(stem)}.${ending}".`);
  if (!isRecording(place.form, bytes))
    return refuse(
      place.form === 'opus' ? 'what is in it is not Opus in an Ogg file' : 'what is in it is not MP3',
      'Save it again from the recording program; another ending does not change what is in a file.',
    );
  const names = recordingTags(place.form, bytes).join(', ');
  if (names !== '') add('recording-tags', locationOf(file), { value: name, names });
  lintSize(file, bytes, place.form === 'opus' ? opusSeconds(bytes) : undefined, add);
};

/** @param seconds undefined where only a player could tell */
const lintSize = (file: RecordingFile, bytes: Uint8Array, seconds: number | undefined, add: Add): void => {
  const refuse = (size: string, most: string): void =>
    add('recording-big', locationOf(file), { value: file.name, size, most });
  if (bytes.length > mostRecordingBytes)
    return refuse(`${Math.ceil(bytes.length / 1000)} kB`, `${mostRecordingBytes / 1000} kB`);
  // In a few seconds what stands around the sound weighs too much.
  if (seconds === undefined || seconds < 10) return;
  const perMinute = (bytes.length / seconds) * 60;
  if (perMinute > mostBytesPerMinute)
    refuse(`${Math.ceil(perMinute / 1000)} kB a minute`, `${mostBytesPerMinute / 1000} kB a minute`);
};

const lintPlace = (file: RecordingFile, entry: Entry, content: RawContent, add: Add): void => {
  const { folder, languages, recordings: all } = entry;
  const { language, name } = file;
  // A language that is not in the list has been told already.
  if (languagesOf(content).includes(language) && !languages.includes(language))
    add('recording-without-text', locationOf(file), {
      value: language,
      file: `${folder}/text.${language.toLowerCase()}.mdx`,
    });
  const first = all.find((other) => other.language === language);
  if (first && splitName(first.name)[0] !== splitName(name)[0])
    add('recording-twice', locationOf(file), { value: name, other: first.name });
};

/** @example splitName('whole.opus') // ['whole', 'opus'] */
const splitName = (name: string): string[] => /^(.*?)(?:\.([^.]*))?$/.exec(name)?.slice(1) ?? [];
