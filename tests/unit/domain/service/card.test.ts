import { describe, expect, it } from 'vitest';
import { cardAge, cardWhere, cardWhom } from '../../../../src/domain/service/card.ts';
import { daysAgo } from '../../../builders/days.ts';
import { makePublished } from '../../../builders/published.ts';
import { makeAudience, makeCheck, makeConditions, makeContact, makeLocation } from '../../../builders/service.ts';

describe('for whom a card says a service is', () => {
  const whom = (audience: Parameters<typeof makeAudience>[0], conditions: Parameters<typeof makeConditions>[0] = {}) =>
    cardWhom(makePublished({ audience: makeAudience(audience), conditions: makeConditions(conditions) })).map(
      ({ key, values }) => [key.replace('serviceCard.', ''), ...Object.values(values ?? {})].join(' '),
    );

  it.each([
    ['nobody knows', {}, []],
    ['women', { women: 'yes' }, ['whom.women']],
    ['only women', { women: 'yes', men: 'no' }, ['whom.onlyWomen']],
    ['only men', { men: 'yes', women: 'no' }, ['whom.onlyMen']],
    ['women and men', { women: 'yes', men: 'yes' }, ['whom.women', 'whom.men']],
    ['everybody', { women: 'yes', men: 'yes', trans: 'yes' }, ['whom.all']],
    ['adults', { ageFrom: 18, ageTo: 'none' }, ['whom.ageFrom 18']],
    ['all ages', { ageFrom: 0, ageTo: 'none' }, []],
    ['the young', { ageFrom: 15, ageTo: 29 }, ['whom.ageFromTo 15 29']],
    ['children', { ageTo: 17 }, ['whom.ageTo 17']],
    ['the lawful', { stay: 'lawful' }, ['whom.stay.lawful']],
    ['the trafficked', { trafficked: 'only' }, ['whom.trafficked']],
    ['the trafficked, too', { trafficked: 'welcome' }, []],
  ] as const)('%s', (_, audience, words) => {
    expect(whom(audience)).toEqual(words);
  });

  it('and what else is stated, once', () => {
    expect(whom({ stay: 'any' }, { papers: 'not-needed', cost: 'free' })).toEqual(['whom.stay.any', 'free']);
    expect(whom({}, { papers: 'not-needed' })).toEqual(['noPapers']);
  });

  it('is silent about what is too old and weakly founded', () => {
    expect(whom({ women: 'yes', check: makeCheck({ on: daysAgo(731), how: 'article' }) })).toEqual([]);
  });
});

describe('where a card says a service is', () => {
  const nowhere = (): boolean => false;
  const where = (fields: Parameters<typeof makePublished>[0], isIn: (municipality: string) => boolean = nowhere) =>
    cardWhere(makePublished(fields), isIn);
  const at = (street: string, town: string) => makeLocation({ street, town, municipality: town });
  const house = { is: 'address', street: 'Molevej 4', town: 'Hvidsand' };

  it('its street and town', () => {
    expect(where({ places: [makeLocation()] })).toEqual([house]);
  });

  it('both streets, of more the towns; in a list of one part of the country the streets there', () => {
    const places = [at('Molevej 4', 'Hvidsand'), at('Torvet 1', 'Tangnæs'), at('Gaden 2', 'Krageby')];
    expect(where({ places: places.slice(0, 2) })).toHaveLength(2);
    expect(where({ places })).toEqual([{ is: 'towns', towns: ['Hvidsand', 'Tangnæs', 'Krageby'] }]);
    expect(where({ places }, (municipality) => municipality === 'Hvidsand')).toEqual([house]);
  });

  it('its town, and that its street is not told', () => {
    const places = [makeLocation({ visibility: 'town', street: 'unknown', postcode: 'unknown' })];
    expect(where({ places })).toEqual([{ is: 'towns', towns: ['Hvidsand'], why: 'where.town' }]);
  });

  it('its town alone, where nobody knows the street: that is no news on a card', () => {
    expect(where({ places: [makeLocation({ street: 'unknown' })] })).toEqual([{ is: 'towns', towns: ['Hvidsand'] }]);
  });

  it('of a secret place only that it is secret', () => {
    const places = [makeLocation({ visibility: 'secret', street: 'unknown', postcode: 'unknown' })];
    const told = where({ places });
    expect(told).toEqual([{ is: 'secret' }]);
    expect(JSON.stringify(told)).not.toContain('Hvidsand');
  });

  it('where it comes to people', () => {
    const area = { covers: 'areas' as const, areas: ['north'], check: makeCheck() };
    expect(where({ places: 'none', area })).toEqual([{ is: 'comes', areas: ['north'], municipalities: [] }]);
  });

  it.each([
    ['of a line: that one rings or writes', 'none', [{ is: 'remote' }]],
    ['nothing, where nobody knows', 'unknown', []],
  ] as const)('%s', (_, places, told) => {
    expect(where({ places })).toEqual(told);
  });
});

describe('the one tag of a card', () => {
  const from = (on: string) => makeCheck({ on, how: 'organisation' });
  const age = (fields: Parameters<typeof makePublished>[0]) => {
    const service = makePublished(fields);
    return cardAge(service, service.contactRoute.own);
  };

  it('has the years of all it says: number, address, conditions, hours', () => {
    const fields = {
      contacts: [makeContact({ check: from('2018') })],
      places: [makeLocation({ check: from('2019') })],
      conditions: makeConditions({ cost: 'free', check: from('2022') }),
      hours: { open: '24/7', check: from('2020') },
    };
    expect(age(fields)).toEqual({ is: 'dated', years: { from: '2018', to: '2022' } });
  });

  it('says so where everything is fresh, and nothing where nothing is said', () => {
    expect(age({ contacts: [makeContact()] })).toEqual({ is: 'confirmed' });
    expect(age({})).toBeUndefined();
  });

  it.each([
    [{ is: 'unconfirmed' }, 'serviceCard.perhapsGone'],
    [{ is: 'temporarily-closed' }, 'serviceCard.closedNow'],
    [{ is: 'temporarily-closed', from: '2020-01-01', until: '2020-02-01' }, 'serviceCard.perhapsClosed'],
  ] as const)('says first that it perhaps is not there: %j', (status, key) => {
    const contacts = [makeContact({ check: from('2019') })];
    expect(age({ status: { ...status, check: makeCheck() }, contacts })).toEqual({
      is: 'doubtful',
      key,
      years: { from: '2019', to: '2019' },
    });
  });
});
