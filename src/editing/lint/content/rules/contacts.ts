/** Phone numbers, e-mails and web addresses are written so that they work. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { entriesOf, type Fields, locationOf, organisationsOf } from '../../../reader/raw-content.ts';
import { groupAt, listAt, type Path, textAt, valueAt } from '../../../reader/raw-data.ts';
import type { AddProblem } from '../../../report.ts';
import { rule } from '../rule.ts';

/** Short numbers that can be rung from Denmark: emergency, European harmonised (116xxx), Danish 18xx. */
const shortNumber = /^(112|114|116\d{3}|18\d{2})$/;

const problems = {
  'quotes-missing': {
    title: 'A number needs quotation marks',
    message: ({ value }: Value) =>
      `Without quotation marks ${value} is read as a sum, and plus signs and zeros in front are lost.`,
    hint: ({ corrected }: { corrected: string }) => `Write "${corrected}", with the quotation marks.`,
    severity: 'error',
  },
  'phone-format': {
    title: 'A phone number is written in another form than the site needs',
    message: ({ value }: Value) =>
      `The phone number "${value}" is not written with its country code and without spaces.`,
    hint: ({ corrected }: { corrected: string }) => `Write "${corrected}".`,
    severity: 'error',
  },
  'phone-invalid': {
    title: 'A phone number cannot be rung',
    message: ({ value }: Value) => `"${value}" is not a phone number that can be rung from Denmark.`,
    hint: () =>
      'Look the number up again. A Danish number has +45 and eight digits; short numbers are 112, 114, 116 with three more digits, and 18 with two more.',
    severity: 'error',
  },
  'email-format': {
    title: 'An e-mail address is not complete',
    message: ({ value }: Value) => `"${value}" is not an e-mail address.`,
    hint: () => 'Write it like kontakt@example.org, without spaces and without mailto.',
    severity: 'error',
  },
  'website-format': {
    title: 'A web address is not complete',
    message: ({ value }: Value) => `"${value}" is not a web address.`,
    hint: ({ corrected }: { corrected: string }) =>
      corrected ? `Write ${corrected}.` : 'Write it like https://example.org.',
    severity: 'error',
  },
  'website-http': {
    title: 'A web address is not encrypted',
    message: ({ value }: Value) =>
      `The web address ${value} begins with http://, so others on the network can read along.`,
    hint: ({ corrected }: { corrected: string }) => `Try ${corrected} in a browser, and write that.`,
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;
type Add = AddProblem<typeof problems>;

export const contacts = rule(problems, (content, add) => {
  for (const { facts } of entriesOf(content, 'service')) {
    if (!facts) continue;
    listAt(facts.data, ['contacts']).forEach((_, index) => {
      const type = groupAt(facts.data, ['contacts', index])['type'];
      const path = ['contacts', index, 'value'];
      if (type === 'phone' || type === 'sms' || type === 'whatsapp') lintPhone(facts, path, add);
      if (type === 'email') lintEmail(facts, path, add);
      if (type === 'website' || type === 'chat') lintWebsite(facts, path, add);
    });
  }
  for (const { file } of organisationsOf(content)) {
    lintWebsite(file, ['website'], add);
    listAt(file.data, ['office']).forEach((_, index) => {
      const path = ['office', index, 'value'];
      if (groupAt(file.data, ['office', index])['type'] === 'email') lintEmail(file, path, add);
      else lintPhone(file, path, add);
    });
  }
  const { site } = content;
  if (!site) return;
  listAt(site.data, ['emergency']).forEach((_, index) => {
    lintPhone(site, ['emergency', index, 'number'], add);
  });
});

const lintPhone = (fields: Fields, path: Path, add: Add): void => {
  const raw = valueAt(fields.data, path);
  if (raw === undefined || raw === null) return;
  const typed = fields.sourceOf(path) ?? String(raw);
  const value = typeof raw === 'string' ? raw : typed;
  const corrected = correctedPhone(value);
  if (corrected === undefined) add('phone-invalid', locationOf(fields, path), { value });
  else if (typeof raw === 'number') add('quotes-missing', locationOf(fields, path), { value: typed, corrected });
  else if (corrected !== value) add('phone-format', locationOf(fields, path), { value, corrected });
};

/**
 * The number as files need it, or undefined when there is no such number.
 *
 * @example correctedPhone('70 20 25 50') // '+4570202550'
 */
export const correctedPhone = (value: string): string | undefined => {
  const digits = value.replace(/[\s.()-]/g, '');
  if (shortNumber.test(digits)) return digits;
  const number = parsePhoneNumberFromString(value, 'DK') ?? parsePhoneNumberFromString(`+${digits}`);
  if (number?.isValid() === true && /^[\d\s+().-]+$/.test(value)) return number.number;
  return undefined;
};

const lintEmail = (fields: Fields, path: Path, add: Add): void => {
  const value = textAt(fields.data, path);
  if (value === undefined) return;
  if (!/^[^\s@:/]+@[^\s@:/]+\.[a-z]{2,}$/i.test(value)) add('email-format', locationOf(fields, path), { value });
};

const lintWebsite = (fields: Fields, path: Path, add: Add): void => {
  const value = textAt(fields.data, path);
  if (value === undefined || value === 'unknown') return;
  const corrected = correctedWebsite(value);
  if (value.startsWith('http://') && corrected !== '')
    add('website-http', locationOf(fields, path), { value, corrected });
  else if (corrected !== value) add('website-format', locationOf(fields, path), { value, corrected });
};

/** @example correctedWebsite('www.example.org') // 'https://www.example.org' */
export const correctedWebsite = (value: string): string => {
  const address = /^https:\/\//i.test(value)
    ? value.replace(/^https/i, 'https')
    : `https://${value.replace(/^(http:)?\/\//i, '')}`;
  const isAddress = URL.canParse(address) && /^https:\/\/[^\s/@:]+\.[^\s/@:.]{2,}([/?#:]\S*)?$/u.test(address);
  return isAddress ? address : '';
};
