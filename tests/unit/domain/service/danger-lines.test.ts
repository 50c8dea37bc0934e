import { describe, expect, it } from 'vitest';
import { dangerLines } from '../../../../src/domain/service/danger-lines.ts';
import type { Service } from '../../../../src/schemas/service.ts';
import { publish } from '../../../builders/published.ts';
import { makeContact, makeLocation, makeService, makeVocabulary } from '../../../builders/service.ts';

const vocabulary = makeVocabulary();
const subjects: (typeof vocabulary)['subjects'] = [
  { id: 'rape', covers: ['safety'], instead: 'crime' },
  { id: 'crime', covers: ['safety'] },
  { id: 'control', covers: ['safety'] },
];
const check = makeLocation().check;
const country: Service['area'] = { covers: 'national', check };

interface Line {
  id: string;
  subject: string;
  hours?: string;
  area?: string;
}
/** A line for the whole country, or one of a part of it. */
const line = ({ id, subject, hours = 'unknown', area }: Line) => {
  const service = makeService({
    standsInFor: { subject },
    contacts: [makeContact({ type: 'phone', value: '+4570101010', hours })],
    ...(area === undefined
      ? { places: 'none', area: country }
      : { area: { covers: 'areas', areas: [area], check }, places: [makeLocation({ town: 'Tangnæs' })] }),
  });
  return { ...publish(service, { vocabulary: { ...vocabulary, subjects } }), id };
};
const linesFor = (id: string, lines: readonly Line[]) =>
  dangerLines(subjects.find((subject) => subject.id === id) ?? { id, covers: [] }, lines.map(line));

const victims = { id: 'victims', subject: 'crime', hours: '24/7' };
const hospital = { id: 'hospital', subject: 'rape', hours: 'We 08:30-10:00', area: 'south' };

describe('lines in danger', () => {
  it('that are of one part of the country stand only there, after one that always answers', () => {
    expect(linesFor('rape', [hospital, victims])).toEqual({
      everywhere: ['victims'],
      inArea: new Map([['south', ['hospital']]]),
    });
  });

  it('of the subject itself come before those that stand in for it', () => {
    const national = { id: 'national', subject: 'rape', hours: '24/7' };
    expect(linesFor('rape', [victims, national]).everywhere).toEqual(['national']);
  });

  it('that are closed at times come after those that always answer', () => {
    const office = { id: 'office', subject: 'control', hours: 'Mo-Fr 09:00-16:00' };
    const always = { id: 'always', subject: 'control', hours: '24/7' };
    expect(linesFor('control', [office, always]).everywhere).toEqual(['always', 'office']);
  });

  it('are none where nobody can be rung', () => {
    expect(linesFor('crime', [])).toEqual({ everywhere: [], inArea: new Map() });
  });
});
