/** Fetches the finder's index, the first time a reader filters. */
import { readIndex, type FinderEntry, type IndexFile, type IndexTimes } from '../../domain/finder/index-file.ts';

export interface LoadedIndex extends IndexTimes {
  entries: readonly FinderEntry[];
}

/** Undefined where there is no net, no file, or the file of another version of the site. */
export const loadIndex = async (address: URL): Promise<LoadedIndex | undefined> => {
  try {
    const response = await fetch(address, { credentials: 'omit' });
    if (!response.ok) return undefined;
    const file = (await response.json()) as IndexFile;
    return { entries: readIndex(file), built: file.built, until: file.until };
  } catch {
    return undefined;
  }
};
