/** Words of a search as the build writes them, for tests. */
import { writePlaces } from '../../src/domain/search/write-places.ts';
import { readPlaces, type PlacesFile } from '../../src/domain/search/places.ts';
import type { SearchWords } from '../../src/domain/search/search-file.ts';

/** The places of Denmark as the browser gets them. */
const placesFile = JSON.parse(JSON.stringify(writePlaces())) as PlacesFile;

export const danishPlaces = readPlaces(placesFile, 'plain', new Map([['fyn', 'Fyn og øerne']]));

/** A few words of Danish; phrases are folded, as in the file. */
export const danishWords: SearchWords = {
  language: 'da',
  folding: 'plain',
  needs: [
    { id: 'sleep', label: 'Et sted at sove', code: 'sss', phrases: 'sove|seng|smidt ud|natherberg' },
    { id: 'doctor', label: 'Læge', code: 'ddd', phrases: 'lege|doktor|kondom sprunget' },
    { id: 'safety', label: 'Nogen slår', code: 'vvv', phrases: 'slar|tager pas' },
  ],
  areas: [
    { id: 'fyn', label: 'Fyn og øerne', code: 'fff' },
    { id: 'sydjylland', label: 'Syd- og Sønderjylland', code: 'jjj' },
  ],
  languages: [
    { id: 'th', label: 'thai', phrases: 'thai|thailandsk|ไทย' },
    { id: 'da', label: 'dansk', phrases: 'dansk' },
  ],
  criteria: [
    { id: 'noName', label: 'Uden dit navn', phrases: 'uden navn|anonym' },
    { id: 'free', label: 'Gratis', phrases: 'gratis|free' },
    { id: 'interpreter', label: 'Tolk', phrases: 'tolk|taler ikke dansk' },
  ],
  direct: [{ address: 'g/body/', phrases: 'kondom|test', page: 3 }],
  danger: {
    plain: { now: 'har kniv|kill me|ฆา', 'close-violence': 'slar mig|hits me', dying: 'vil do' },
    cyrillic: { 'close-violence': 'mena bet', now: 'ubet' },
  },
  ignore: 'jeg har mig min i og er ikke ud',
  lexicon: 'krisecenter sove læge seng reden',
  placeWhat: 'Hjælp i nærheden',
};
