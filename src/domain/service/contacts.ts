/** Ways to reach a service that may be shown, each with its age. */
import type { Contact, Service } from '../../schemas/service.ts';
import { checkOf } from '../freshness/age.ts';
import { judgeAge, publishFact, type AgeRules, type Dated, type Known } from '../freshness/published-fact.ts';
import type { PublishedFact } from '../freshness/published-fact.ts';
import { publishHours, type PublishedHours, type ReadTable } from './opening-hours.ts';

export interface PublishedContact extends Dated {
  type: Contact['type'];
  value: string;
  /** Id of what the line is for; left out for the main line. */
  line?: string;
  /** Ids of the parts of the country it serves; left out where it serves all. */
  areas?: readonly string[];
  /** When somebody answers. */
  hours: PublishedHours;
  free: PublishedFact<Known<Contact['free']>>;
  onBill: PublishedFact<Known<Contact['onBill']>>;
  answeredBy: PublishedFact<Known<Contact['answeredBy']>>;
  languages: PublishedFact<readonly string[]>;
}

/** Whether one can speak or write to somebody with it from any phone. */
export const canBeRung = ({ type }: Pick<PublishedContact, 'type'>): boolean => type === 'phone' || type === 'sms';

/** In the order of the file. `hotline` has stricter limits than `number`. */
export const publishContacts = (
  { contacts }: Pick<Service, 'contacts'>,
  subject: 'hotline' | 'number',
  rules: AgeRules,
  readTable: ReadTable,
): PublishedContact[] =>
  (Array.isArray(contacts) ? contacts : []).flatMap((contact) => {
    const judged = judgeAge(checkOf(contact, 'value'), subject, rules);
    if (judged.is === 'hidden') return [];
    const soft = <F extends 'free' | 'onBill' | 'answeredBy' | 'languages'>(field: F) =>
      publishFact(contact[field], checkOf(contact, field), 'conditions', rules);
    return [
      {
        type: contact.type,
        value: contact.value,
        ...(contact.line === undefined ? {} : { line: contact.line }),
        ...(contact.areas === undefined ? {} : { areas: contact.areas }),
        age: judged.age,
        on: judged.on,
        hours: publishHours(contact.hours, 'unknown', checkOf(contact, 'hours'), rules, readTable),
        free: soft('free'),
        onBill: soft('onBill'),
        answeredBy: soft('answeredBy'),
        languages: soft('languages'),
      },
    ];
  });
