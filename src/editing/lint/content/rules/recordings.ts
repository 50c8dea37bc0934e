/** Recorded texts: files that phones can play, small enough for a thin net, with nothing in them but the sound, each beside its text. */
import { isRecording, mostBytesPerMinute, mostRecordingBytes, opusSeconds, recordingPlace } from '../../../../domain/recordings/recording-file.ts';
import { recordingTags } from '../../../../domain/recordings/recording-tags.ts';
import { correctedId } from '../../../../domain/text/corrected-id.ts';
import type { ProblemDefinitions, SourceLocation, Value } from '../../../problem.ts';
import { readerProblems } from '../../../reader/problems.ts';
import { type Entry, languagesOf, type RawContent, type RecordingFile } from '../../../reader/raw-content.ts';
import type { AddProblem } from '../../../report.ts';
import { rule } from '../rule.ts';

interface FormFault {
  fault: 'ending' | 'name' | 'not-opus' | 'not-mp3';
  /** The right name, where that is what is wrong; else empty. */
  corrected: string;
}

const formFaults: Readonly<Record<FormFault['fault'], string>> = {
  ending: 'it ends neither in .opus nor in .mp3',
  name: 'its name may have only a-z, 0-9 and hyphens',
  'not-opus': 'what is in it is not Opus in an Ogg file',
  'not-mp3': 'what is in it is not MP3',
};

/** In kB. */
interface Size {
  size: number;
  most: number;
  per: 'file' | 'minute';
}

const perInWords: Readonly<Record<Size['per'], string>> = { file: '', minute: ' a minute' };

const problems = {
  'file-unreadable': readerProblems['file-unreadable'],
  'recording-form': {
    title: 'A recording is in a form that phones do not play here',
    message: ({ value, fault }: Value & FormFault) =>
      `The recording "${value}" cannot be used: ${formFaults[fault]}.`,
    hint: ({ fault, corrected }: FormFault) =>
      corrected === ''
        ? fault === 'ending'
          ? 'Save it as Opus in an Ogg file, with the ending .opus.'
          : 'Save it again from the recording program; another ending does not change what is in a file.'
        : `Rename it to "${corrected}".`,
    severity: 'error',
  },
  'recording-big': {
    title: 'A recording is too big for a thin net',
    message: ({ value, size, most, per }: Value & Size) =>
      `The recording "${value}" takes ${size} kB${perInWords[per]}; ${most} kB${perInWords[per]} is the most.`,
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
  const refuse = (fault: FormFault['fault'], corrected = ''): void =>
    add('recording-form', locationOf(file), { value: name, fault, corrected });
  const [stem = '', ending = ''] = splitName(name);
  if (ending !== 'opus' && ending !== 'mp3')
    return refuse('ending');
  const place = recordingPlace(path.slice(root.length + 1));
  if (place === undefined)
    return refuse('name', `${correctedId(stem)}.${ending}`);
  if (!isRecording(place.form, bytes))
    return refuse(place.form === 'opus' ? 'not-opus' : 'not-mp3');
  const names = recordingTags(place.form, bytes).join(', ');
  if (names !== '') add('recording-tags', locationOf(file), { value: name, names });
  lintSize(file, bytes, place.form === 'opus' ? opusSeconds(bytes) : undefined, add);
};

/** @param seconds undefined where only a player could tell */
const lintSize = (file: RecordingFile, bytes: Uint8Array, seconds: number | undefined, add: Add): void => {
  const refuse = (size: number, most: number, per: Size['per']): void =>
    add('recording-big', locationOf(file), { value: file.name, size: Math.ceil(size / 1000), most: most / 1000, per });
  if (bytes.length > mostRecordingBytes)
    return refuse(bytes.length, mostRecordingBytes, 'file');
  // In a few seconds what stands around the sound weighs too much.
  if (seconds === undefined || seconds < 10) return;
  const perMinute = (bytes.length / seconds) * 60;
  if (perMinute > mostBytesPerMinute)
    refuse(perMinute, mostBytesPerMinute, 'minute');
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
