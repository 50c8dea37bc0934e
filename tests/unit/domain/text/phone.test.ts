import { describe, expect, it } from 'vitest';
import { contactHref, isShortNumber, readablePhone } from '../../../../src/domain/text/phone.ts';

describe('a phone number as text', () => {
  it.each([
    ['stands in pairs with its country code', '+4570202550', '+45 70 20 25 50'],
    ['of another country is grouped as there', '+46313900600', '+46 31 390 06 00'],
    ['of four digits stands as it is', '1888', '1888'],
    ['of three digits stands as it is', '112', '112'],
    ['of six digits stands in two groups', '116111', '116 111'],
    ['that cannot be read stands as it is', 'ask at the door', 'ask at the door'],
  ])('%s', (_, value, text) => {
    expect(readablePhone(value)).toBe(text);
  });
});

describe('a short number', () => {
  it.each([
    ['112', true],
    ['1813', true],
    ['116111', true],
    ['+4570202550', false],
    ['70202550', false],
    ['11', false],
  ])('%s: %s', (value, isShort) => {
    expect(isShortNumber(value)).toBe(isShort);
  });
});

describe('the link of a contact', () => {
  it.each([
    ['rings a number', 'phone', '+46313900600', 'tel:+46313900600'],
    ['rings a short number without a country code', 'phone', '1888', 'tel:1888'],
    ['opens an empty text message', 'sms', '+46701740605', 'sms:+46701740605'],
    ['opens WhatsApp with digits only', 'whatsapp', '+46701740605', 'https://wa.me/46701740605'],
    ['opens an empty e-mail', 'email', 'post@havnehuset.example', 'mailto:post@havnehuset.example'],
    ['leads to a website', 'website', 'https://havnehuset.example', 'https://havnehuset.example'],
    ['leads to a chat', 'chat', 'https://chat.example/a?b=c', 'https://chat.example/a?b=c'],
  ] as const)('%s', (_, type, value, href) => {
    expect(contactHref(type, value)).toBe(href);
  });
});
