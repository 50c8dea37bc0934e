/** What is open about the facts of each service, in numbers. */
import { type Enquiry, urgencies, type Urgency } from './enquiries.ts';
import type { Reason } from './open-facts.ts';

export interface OpenService {
  id: string;
  name: string;
  /** Reasons for which something is open, with how many facts. */
  counts: { why: Reason; number: number }[];
}

export interface OpenServices {
  urgency: Urgency;
  services: OpenService[];
}

/** A number that may be wrong harms most, then what looks right and is old. */
const reasons: readonly Reason[] = ['not-rung', 'due', 'old', 'unchecked', 'unknown'];

/** Groups that harm most first, within each the order of the list of enquiries. A website belongs to its organisation, not here. */
export const openServices = (enquiries: readonly Enquiry[]): OpenServices[] =>
  urgencies.flatMap((urgency) => {
    const services = enquiries.filter((enquiry) => enquiry.urgency === urgency).flatMap(countOpen);
    return services.length === 0 ? [] : [{ urgency, services }];
  });

const countOpen = ({ id, name, open }: Enquiry): OpenService[] => {
  const own = open.filter(({ subject }) => subject !== 'website');
  const counts = reasons.flatMap((reason) => {
    const number = own.filter(({ why }) => why === reason).length;
    return number === 0 ? [] : [{ why: reason, number }];
  });
  return counts.length === 0 ? [] : [{ id, name, counts }];
};
