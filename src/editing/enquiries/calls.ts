/** One call an organisation, not one a service: twelve houses of one organisation are one letter. */
import type { Records } from '../reader/records.ts';
import { type Enquiry, urgencies, type Urgency } from './enquiries.ts';
import { type Informant, officeOf } from './informants.ts';

export interface Call {
  /** Id of the organisation; of the service where nobody knows who runs it. */
  id: string;
  name: string;
  urgency: Urgency;
  /** The office, or where to look for it; where there is neither, each service is asked by itself. */
  office: Informant;
  enquiries: Enquiry[];
  /** How many of the first questions are open, and how many facts can wait. */
  first: number;
  later: number;
}

/** The calls, the most harmful first, national before local. */
export const callsOf = (enquiries: readonly Enquiry[], { organisations }: Pick<Records, 'organisations'>): Call[] => {
  // The ids of services and of organisations are two lists: a service without an organisation is told apart.
  const groups = Map.groupBy(enquiries, ({ organisationId, id }) => organisationId ?? `service ${id}`);
  return [...groups].flatMap(([key, list]) => {
    const [first] = list;
    if (first === undefined) return [];
    const organisation = organisations.get(key);
    return [
      {
        id: organisation === undefined ? first.id : key,
        name: organisation?.name ?? first.name,
        urgency: mostUrgent(list),
        office: officeOf(organisation),
        enquiries: list,
        first: sum(list.map((enquiry) => enquiry.first.length)),
        later: sum(list.map((enquiry) => enquiry.later.length)),
      },
    ];
  });
};

const mostUrgent = (list: readonly Enquiry[]): Urgency =>
  urgencies.find((urgency) => list.some((enquiry) => enquiry.urgency === urgency)) ?? 'other';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
