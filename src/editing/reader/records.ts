/** The content as the enquiries and the page about the state of the site need it: parsed records, without lines. */
import type { TranslationState } from '../../domain/translation/state.ts';
import type { EntryKind } from '../../schemas/collections.ts';
import type { Guide } from '../../schemas/guide.ts';
import type { Organisation } from '../../schemas/organisation.ts';
import type { Service } from '../../schemas/service.ts';
import type { Check } from '../../schemas/shared.ts';
import type { Site } from '../../schemas/site.ts';
import type { StatementWords, TextFrontMatter } from '../../schemas/text.ts';
import type { Vocabulary } from '../../schemas/vocabulary.ts';

export interface ServiceFacts {
  id: string;
  facts: Service;
}

export interface GuideFacts {
  id: string;
  facts: Guide;
  /** What stands on top of its texts, by language tag. */
  texts: Readonly<Record<string, { statements?: Readonly<Record<string, StatementWords>> | undefined }>>;
}

/** A text and who has read it through. */
export interface TextRecord {
  kind: EntryKind;
  id: string;
  language: string;
  origin: TextFrontMatter['origin'];
  reviewedBy?: string | undefined;
  /** How it stands to the Danish text. */
  state?: TranslationState;
  /** high = rights, police, medical matters, safety. */
  risk: 'low' | 'high';
  /** Path of the file in the content folder. */
  file: string;
}

export interface Records {
  site: Site;
  vocabulary: Vocabulary;
  services: readonly ServiceFacts[];
  organisations: ReadonlyMap<string, Organisation>;
  guides: readonly GuideFacts[];
  pages: readonly { id: string; check: Check }[];
  texts: readonly TextRecord[];
}

/** Where a value stands, so that somebody can change it. */
export interface SourcePath {
  /** Path in the content folder. Example: services/reden-odense/facts.yml */
  file: string;
  /** Steps into the data. Example: ['contacts', 0, 'value'] */
  path: readonly PropertyKey[];
}

/** The line on which a value stands, and its file as printed. */
export type Locate = (path: SourcePath) => { file: string; line: number };
