/** What an organisation is asked, as the rows of a form: on paper, in a table, and back again. */
import type { Call } from '../enquiries/calls.ts';
import type { Enquiry } from '../enquiries/enquiries.ts';
import type { OpenFact } from '../enquiries/open-facts.ts';
import { inOrder, topicOf, type Topic } from '../enquiries/topics.ts';

export interface FormRow {
  /** Counts from 1, so that somebody on the phone can say which she means. */
  number: number;
  /** Id of the service the question stands under. */
  service: string;
  /** Name of the service. */
  place: string;
  /** Left out where it can wait. */
  topic?: Topic;
  fact: OpenFact;
  /** Finds the fact again, whatever was sorted or moved since. */
  key: string;
}

/** All rows of a call; of each service the first questions come first. */
export const formOf = ({ enquiries }: Pick<Call, 'enquiries'>): FormRow[] =>
  enquiries
    .flatMap((enquiry) => inOrder(enquiry).map((fact) => rowOf(enquiry, fact)))
    .map((row, index) => ({ number: index + 1, ...row }));

const rowOf = ({ id, name }: Enquiry, fact: OpenFact): Omit<FormRow, 'number'> => {
  const topic = topicOf(fact);
  return { service: id, place: name, ...(topic === undefined ? {} : { topic }), fact, key: keyOf(fact) };
};

/**
 * The name of a fact in tables: file, field, and for a contact its number or address, without the plus sign that a
 * spreadsheet takes for a sum.
 *
 * @example 'reden-odense conditions.name'
 * @example 'reden-aalborg answers.hours 4553753033'
 */
export const keyOf = ({ subject, field, of, at }: Pick<OpenFact, 'subject' | 'field' | 'of' | 'at'>): string => {
  const [, name = ''] = /^(?:services|organisations)\/([^/.]+)/.exec(at.file) ?? [];
  const about = subject === 'website' || of === undefined ? '' : ` ${of.replace(/^\+/, '')}`;
  return `${name} ${subject}.${field}${about}`;
};
