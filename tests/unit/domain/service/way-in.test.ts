import { describe, expect, it } from 'vitest';
import { wayIn } from '../../../../src/domain/service/way-in.ts';
import { makePublished } from '../../../builders/published.ts';
import { makeContact } from '../../../builders/service.ts';

type Contact = Parameters<typeof makeContact>[0];

const wayOf = (...contacts: Contact[]) => {
  const { first, lines, others } = wayIn(
    makePublished({ contacts: contacts.map((contact) => makeContact(contact)) }).contactRoute.own,
  );
  return { first: first?.value, lines: lines.map(({ value }) => value), others: others.map(({ type }) => type) };
};

const phone = (value: string, more: Contact = {}): Contact => ({ type: 'phone', value, ...more });
const website: Contact = { type: 'website', value: 'https://house.example' };

describe('the way to a service', () => {
  it('is its first number; further ones are lines', () => {
    expect(wayOf(website, phone('+4570202550'), phone('+4570202551'))).toEqual({
      first: '+4570202550',
      lines: ['+4570202551'],
      others: ['website'],
    });
  });

  it('has no first where every part of the country has its own number', () => {
    expect(wayOf(phone('1813', { areas: ['fyn'] }), phone('+4570110707', { areas: ['nordjylland'] }))).toEqual({
      lines: ['1813', '+4570110707'],
      others: [],
    });
  });

  it('counts a number for messages as a number', () => {
    expect(wayOf({ type: 'sms', value: '116111' })).toEqual({ first: '116111', lines: [], others: [] });
  });

  it('has no number where there is none', () => {
    expect(wayOf(website)).toEqual({ lines: [], others: ['website'] });
  });
});
