/** How a question is answered: by choosing, or by writing what can be read again. */
import { choices } from '../../schemas/service.ts';
import type { OpenFact } from './open-facts.ts';

export type AnswerKind =
  /** One of these codes; what is not known is `unknown` among them. */
  | { is: 'choice'; codes: readonly string[] }
  /** byHand: one cell cannot hold it; an editor writes it into the file. */
  | { is: 'phone' | 'hours' | 'languages' | 'age' | 'area' | 'needs' | 'address' | 'web' | 'email' | 'byHand' };

const groupOf: Readonly<Partial<Record<OpenFact['subject'], keyof typeof choices>>> = {
  conditions: 'conditions',
  audience: 'audience',
  line: 'contacts',
  address: 'places',
  hours: 'hours',
  referral: 'referral',
};

const written: Readonly<Record<string, Exclude<AnswerKind['is'], 'choice'>>> = {
  'number phone': 'phone',
  'number contacts': 'phone',
  'contact sms': 'phone',
  'contact whatsapp': 'phone',
  'contact email': 'email',
  'contact website': 'web',
  'contact chat': 'web',
  'website website': 'web',
  'answers hours': 'hours',
  'hours open': 'hours',
  'line languages': 'languages',
  'languages spoken': 'languages',
  'audience ageFrom': 'age',
  'audience ageTo': 'age',
  'area covers': 'area',
  'needs needs': 'needs',
  'address street': 'address',
  'address town': 'address',
};

/** What a form offers for a fact. Whether a place still exists is never answered with "closed for good": that is decided with care. */
export const answerKindOf = ({ subject, field }: Pick<OpenFact, 'subject' | 'field'>): AnswerKind => {
  if (subject === 'exists') return { is: 'choice', codes: ['open', 'temporarily-closed', 'unconfirmed'] };
  const group = groupOf[subject];
  const codes = group === undefined ? undefined : choices[group][field];
  if (codes !== undefined) return { is: 'choice', codes };
  return { is: written[`${subject} ${field}`] ?? 'byHand' };
};
