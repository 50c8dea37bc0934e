import { describe, expect, it } from 'vitest';
import {
  keysOf,
  linkCriteriaFrom,
  nothingChosen,
  criteriaFrom,
  withKey,
  withoutKey,
  type Chosen,
} from '../../../../src/features/finder/choices.ts';

const at = { point: { lat: 55.49, lon: 9.47 } };
const all: Chosen = {
  need: 'doctor',
  language: 'th',
  must: ['free', 'men'],
  where: { is: 'town', town: 'kolding', name: 'Kolding', at },
};

describe('what a reader has chosen', () => {
  it('is named in the order of the filters', () => {
    expect(keysOf(all)).toEqual(['need:doctor', 'town:kolding', 'must:free', 'must:men', 'language:th']);
    expect(keysOf(nothingChosen)).toEqual([]);
  });

  it.each(keysOf(all))('loses only %s when that is taken away', (key) => {
    expect(keysOf(withoutKey(all, key))).toEqual(keysOf(all).filter((one) => one !== key));
  });

  it.each(['need:sleep', 'language:ro', 'area:fyn', 'must:noName'])('gains %s, one of a kind', (key) => {
    const keys = keysOf(withKey(all, key));
    expect(keys).toContain(key);
    expect(keys.length).toBe(key.startsWith('must:') ? 6 : 5);
  });

  it('holds a part of the country or a point, never both', () => {
    expect(criteriaFrom(all)).toMatchObject({ near: at });
    expect(criteriaFrom(withKey(all, 'area:fyn'))).toMatchObject({ area: 'fyn' });
    expect(criteriaFrom(withKey(all, 'area:fyn')).near).toBeUndefined();
  });
});

describe('a link', () => {
  it('names the town that was chosen', () => {
    expect(linkCriteriaFrom(all)).toEqual({ need: 'doctor', language: 'th', must: ['free', 'men'], town: 'kolding' });
  });

  it('never holds the position of the phone', () => {
    const link = linkCriteriaFrom({ ...all, where: { is: 'here', at } });
    expect(JSON.stringify(link)).not.toMatch(/55|lat|near/);
  });
});
