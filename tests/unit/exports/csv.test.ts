import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/exports/csv.ts';
import { daysAgo } from '../../builders/days.ts';
import { openDataOf } from '../../builders/open-data.ts';
import { makePublished } from '../../builders/published.ts';
import { makeCheck, makeContact } from '../../builders/service.ts';

const csv = (fields: Parameters<typeof makePublished>[0] = {}): string =>
  csvOf(openDataOf(makePublished(fields)), 'da');

/** The one line of services, by heading. */
const row = (text: string): Record<string, string | undefined> => {
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true });
  expect(errors).toEqual([]);
  expect(data.length).toBe(1);
  return data[0] ?? {};
};

describe('the table', () => {
  it('begins with the mark by which Excel knows UTF-8', () => expect(csv().charCodeAt(0)).toBe(0xfeff));

  it('keeps what would divide cells', () => expect(row(csv())['summary']).toBe('En seng; varme, og te'));

  it.each(['=1+1', '+45', '-2', '@SUM(A1)', '\tx', '\rx'])('lets no spreadsheet run %j', (name) => {
    const found = row(csv({ name }))['name'];
    expect(found).toBe(`'${name}`);
  });

  it('has no cell at all that begins as a sum', () => {
    const cells = Object.values(row(csv({ contacts: [makeContact()] })));
    expect(cells.length).toBeGreaterThan(40);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell ?? ''))).toEqual([]);
  });

  it('has numbers to read with their country, and to dial', () => {
    expect(row(csv({ contacts: [makeContact({ value: '+4570202550' })] }))).toMatchObject({
      phone: '(+45) 70 20 25 50',
      'phone.link': 'tel:+4570202550',
      'phone.checked': daysAgo(10),
    });
  });

  it('says that nobody knows, where nobody knows', () => {
    expect(row(csv())).toMatchObject({ 'conditions.cost': '(unknown)', 'conditions.cost.checked': '', phone: '' });
  });

  it('says the year of old hours beside them', () => {
    const check = makeCheck({ on: '2020-03-01', how: 'organisation' });
    const found = row(csv({ hours: { open: 'Mo-Fr 09:00-15:00', check } }));
    expect(found).toMatchObject({ hours: '2020: Mo-Fr 09:00-15:00', 'hours.checked': '2020-03-01' });
  });
});
