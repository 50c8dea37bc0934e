/** Recorded texts: files that phones can play, small enough for a thin net, with nothing in them but the sound, each beside its text. */
import {
  isRecording,
  mostBytesPerMinute,
  mostRecordingBytes,
  opusSeconds,
  recordingPlace,
} from '../../../../domain/recordings/recording-file.ts';
import { recordingTags } from '../../../../domain/recordings/recording-tags.ts';
import { languagesOf } from '../content.ts';
import type { Content, Entry, RecordingFile } from '../content.ts';
import type { Report, Spot } from '../../report.ts';
import { correctedId } from './schema.ts';

export function recordings(content: Content, report: Report): void {
  for (const entry of content.entries) {
    for (const file of entry.recordings) {
      checkFile(file, content.root, report);
      checkPlace(file, entry, content, report);
    }
  }
}

const spotOf = ({ path }: RecordingFile): Spot => ({ file: path, line: 1 });

function checkFile(file: RecordingFile, root: string, report: Report): void {
  const { name, path, bytes } = file;
  if (!bytes) return report.add('file-unreadable', spotOf(file), {});
  const add = (reason: string, advice: string): void =>
    report.add('recording-form', spotOf(file), { value: name, reason, advice });
  const [stem = '', ending = ''] = splitName(name);
  if (ending !== 'opus' && ending !== 'mp3')
    return add('it ends neither in .opus nor in .mp3', 'Save it as Opus in an Ogg file, with the ending .opus.');
  const place = recordingPlace(path.slice(root.length + 1));
  if (place === undefined)
    return add('its name may have only a-z, 0-9 and hyphens', `Rename it to "${correctedId(stem)}.${ending}".`);
  if (!isRecording(place.form, bytes))
    return add(
      place.form === 'opus' ? 'what is in it is not Opus in an Ogg file' : 'what is in it is not MP3',
      'Save it again from the recording program; another ending does not change what is in a file.',
    );
  const names = recordingTags(place.form, bytes).join(', ');
  if (names !== '') report.add('recording-tags', spotOf(file), { value: name, names });
  checkSize(file, bytes, place.form === 'opus' ? opusSeconds(bytes) : undefined, report);
}

/** @param seconds undefined where only a player could tell */
function checkSize(file: RecordingFile, bytes: Uint8Array, seconds: number | undefined, report: Report): void {
  const add = (size: string, most: string): void =>
    report.add('recording-big', spotOf(file), { value: file.name, size, most });
  if (bytes.length > mostRecordingBytes)
    return add(`${Math.ceil(bytes.length / 1000)} kB`, `${mostRecordingBytes / 1000} kB`);
  // In a few seconds what stands around the sound weighs too much.
  if (seconds === undefined || seconds < 10) return;
  const perMinute = (bytes.length / seconds) * 60;
  if (perMinute > mostBytesPerMinute)
    add(`${Math.ceil(perMinute / 1000)} kB a minute`, `${mostBytesPerMinute / 1000} kB a minute`);
}

function checkPlace(file: RecordingFile, entry: Entry, content: Content, report: Report): void {
  const { folder, languages, recordings: all } = entry;
  const { language, name } = file;
  // A language that is not in the list has been told already.
  if (languagesOf(content).includes(language) && !languages.includes(language))
    report.add('recording-without-text', spotOf(file), {
      value: language,
      file: `${folder}/text.${language.toLowerCase()}.mdx`,
    });
  const first = all.find((other) => other.language === language);
  if (first && splitName(first.name)[0] !== splitName(name)[0])
    report.add('recording-twice', spotOf(file), { value: name, other: first.name });
}

/** @example splitName('whole.opus') // ['whole', 'opus'] */
const splitName = (name: string): string[] => /^(.*?)(?:\.([^.]*))?$/.exec(name)?.slice(1) ?? [];
