/** Recordings that lie beside the texts: content/guides/<id>/audio/<language>/<name>.opus. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { recordingPlace, recordingTypes, type RecordingForm } from '../domain/recordings/recording-file.ts';
import { hashedFolder } from '../domain/offline/hashed-folder.ts';
import { contentTable } from '../schemas/collections.ts';
import { contentDir } from './content-dir.ts';
import type { TextEntry } from './records.ts';

/** Folder in the content of each collection of texts. */
const folders: ReadonlyMap<string, string> = new Map(
  Object.entries(contentTable.entries).map(([kind, { folder }]) => [`${kind}Texts`, folder]),
);

interface Form {
  /** From the root of the site, with a fingerprint for a name: the file's own might tell something. */
  url: string;
  type: string;
  bytes: number;
  /** In the content folder. */
  file: string;
}

/** One text in one language, read by somebody. */
export interface Recording {
  /** The same words in different formats; a phone takes the first it knows. */
  forms: readonly Form[];
}

const formOf = (file: string, form: RecordingForm): Form => {
  const content = readFileSync(`${contentDir}/${file}`);
  const { ending, type } = recordingTypes[form];
  const name = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return {
    url: `/${hashedFolder}/sound.${name}.${ending}`,
    type,
    bytes: content.length,
    file: `${contentDir}/${file}`,
  };
};

const readRecordings = (): ReadonlyMap<string, Recording> => {
  const found = new Map<string, Recording>();
  // Opus first: it sounds better and is smaller.
  for (const form of ['opus', 'mp3'] as const) {
    for (const file of globSync(`*/*/audio/*/*.${form}`, { cwd: contentDir }).sort()) {
      const place = recordingPlace(file.replaceAll('\\', '/'));
      if (place === undefined) continue;
      const key = `${place.folder}/${place.id}/${place.lang.toLowerCase()}`;
      found.set(key, { forms: [...(found.get(key)?.forms ?? []), formOf(file, form)] });
    }
  }
  return found;
};

const recordings = readRecordings();

/** The recording of a text, if there is one. */
export const recordingOf = ({ collection, id }: TextEntry): Recording | undefined =>
  recordings.get(`${folders.get(collection) ?? ''}/${id.toLowerCase()}`);

/** Every recording in the content folder, also of what no page shows any more: closed places, messages that are over. */
export const recordedFiles = (): readonly Form[] => [...recordings.values()].flatMap(({ forms }) => forms);
