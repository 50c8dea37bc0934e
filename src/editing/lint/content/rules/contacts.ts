/** Phone numbers, e-mails and web addresses are written so that they work. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { entriesOf, groupAt, listAt, spotOf, textAt, valueAt } from '../content.ts';
import type { Content, Fields, Path } from '../content.ts';
import type { Report } from '../../report.ts';

/** Short numbers that can be rung from Denmark: emergency, European harmonised (116xxx), Danish 18xx. */
const shortNumber = /^(112|114|116\d{3}|18\d{2})$/;

export function contacts(content: Content, report: Report): void {
  for (const { facts } of entriesOf(content, 'service')) {
    if (!facts) continue;
    listAt(facts.data, ['contacts']).forEach((_, index) => {
      const type = groupAt(facts.data, ['contacts', index])['type'];
      const path = ['contacts', index, 'value'];
      if (type === 'phone' || type === 'sms' || type === 'whatsapp') checkPhone(facts, path, report);
      if (type === 'email') checkEmail(facts, path, report);
      if (type === 'website' || type === 'chat') checkWebsite(facts, path, report);
    });
  }
  for (const { file } of content.organisations) checkWebsite(file, ['website'], report);
  const { site } = content;
  if (!site) return;
  listAt(site.data, ['emergency']).forEach((_, index) => {
    checkPhone(site, ['emergency', index, 'number'], report);
  });
}

function checkPhone(fields: Fields, path: Path, report: Report): void {
  const raw = valueAt(fields.data, path);
  if (raw === undefined || raw === null) return;
  const typed = fields.sourceOf(path) ?? String(raw);
  const value = typeof raw === 'string' ? raw : typed;
  const corrected = correctedPhone(value);
  if (corrected === undefined) report.add('phone-invalid', spotOf(fields, path), { value });
  else if (typeof raw === 'number') report.add('quotes-missing', spotOf(fields, path), { value: typed, corrected });
  else if (corrected !== value) report.add('phone-format', spotOf(fields, path), { value, corrected });
}

/**
 * The number as files need it, or undefined when there is no such number.
 *
 * @example correctedPhone('70 20 25 50') // '+4570202550'
 */
export function correctedPhone(value: string): string | undefined {
  const digits = value.replace(/[\s.()-]/g, '');
  if (shortNumber.test(digits)) return digits;
  const number = parsePhoneNumberFromString(value, 'DK') ?? parsePhoneNumberFromString(`+${digits}`);
  if (number?.isValid() === true && /^[\d\s+().-]+$/.test(value)) return number.number;
  return undefined;
}

function checkEmail(fields: Fields, path: Path, report: Report): void {
  const value = textAt(fields.data, path);
  if (value === undefined) return;
  if (!/^[^\s@:/]+@[^\s@:/]+\.[a-z]{2,}$/i.test(value)) report.add('email-format', spotOf(fields, path), { value });
}

function checkWebsite(fields: Fields, path: Path, report: Report): void {
  const value = textAt(fields.data, path);
  if (value === undefined || value === 'unknown') return;
  const corrected = correctedWebsite(value);
  if (value.startsWith('http://') && corrected !== '')
    report.add('website-http', spotOf(fields, path), { value, corrected });
  else if (corrected !== value) report.add('website-format', spotOf(fields, path), { value, corrected });
}

/** @example correctedWebsite('www.example.org') // 'https://www.example.org' */
function correctedWebsite(value: string): string {
  const address = /^https:\/\//i.test(value)
    ? value.replace(/^https/i, 'https')
    : `https://${value.replace(/^(http:)?\/\//i, '')}`;
  const isAddress = URL.canParse(address) && /^https:\/\/[^\s/@:]+\.[^\s/@:.]{2,}([/?#:]\S*)?$/u.test(address);
  return isAddress ? address : '';
}
