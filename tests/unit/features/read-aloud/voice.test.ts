import { describe, expect, it } from 'vitest';
import { chooseVoice, type Voice } from '../../../../src/features/read-aloud/voice.ts';

const voice = (lang: string, more: Partial<Voice> = {}): Voice => ({
  lang,
  localService: true,
  default: false,
  ...more,
});
const remote = (lang: string): Voice => voice(lang, { localService: false, default: true });

describe('the voice that reads', () => {
  it.each([
    ['da', 'da'],
    ['da', 'da-DK'],
    ['da', 'da_DK'],
    ['da', 'DA-dk'],
    ['ar', 'ar-001'],
    ['ar', 'ar_EG'],
    ['pt-BR', 'pt-PT'],
    ['tl', 'fil-PH'],
    ['he', 'iw_IL'],
  ])('for %s may be one for %s', (lang, spoken) => {
    const own = voice(spoken);
    expect(chooseVoice([voice('sv-SE'), own], lang)).toBe(own);
  });

  it.each([
    ['da', 'de-DE'],
    ['da', 'nb-NO'],
    ['th', 'en-US'],
    ['kl', 'da-DK'],
    ['fi', 'fil-PH'],
    ['da', ''],
    ['da', 'made up'],
  ])('for %s is never one for %s', (lang, spoken) => {
    expect(chooseVoice([voice(spoken)], lang)).toBeUndefined();
  });

  it('is never one that sends the text to a service, even if there is no other', () => {
    expect(chooseVoice([remote('da-DK'), remote('da')], 'da')).toBeUndefined();
    const own = voice('da-DK');
    expect(chooseVoice([remote('da'), own], 'da')).toBe(own);
  });

  it('is the one for the same country first, then the one the phone prefers, then the first', () => {
    const [portugal, brazil] = [voice('pt_PT'), voice('pt_BR')];
    expect(chooseVoice([portugal, brazil], 'pt-BR')).toBe(brazil);
    const preferred = voice('en-GB', { default: true });
    expect(chooseVoice([voice('en-US'), preferred], 'en')).toBe(preferred);
    const first = voice('en-US');
    expect(chooseVoice([first, voice('en-GB')], 'en')).toBe(first);
  });

  it('is none where the phone has none', () => expect(chooseVoice([], 'da')).toBeUndefined());
});
