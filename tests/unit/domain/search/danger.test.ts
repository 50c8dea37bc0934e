/** Words of danger as editors wrote them: what must be heard, in any language, and what must never cry wolf. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dangerWordsOf } from '../../../../src/domain/search/danger.ts';
import { cutByWords, fold, foldingFor } from '../../../../src/domain/search/fold.ts';
import { understand } from '../../../../src/domain/search/understand.ts';
import { scriptOf } from '../../../../src/i18n/languages.ts';
import { danishWords } from '../../../builders/search-words.ts';

type Groups = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const folder = join(import.meta.dirname, '../../../../content/synonyms');
const synonyms = new Map(
  globSync('*.yml', { cwd: folder }).map((file) => {
    const { ignore = [], ...groups } = parse(readFileSync(join(folder, file), 'utf8')) as { ignore?: string[] };
    return [basename(file, '.yml'), { ignore, groups: groups as Groups }];
  }),
);

const dangers = dangerWordsOf(
  [...synonyms].map(([tag, { groups }]) => ({
    folding: foldingFor(scriptOf(tag)),
    bySubject: groups['danger'] ?? {},
  })),
);

/** What a query on a page of this language says of danger, with the words of danger of all languages. */
const dangerOf = (tag: string, query: string): string | undefined => {
  const folding = foldingFor(scriptOf(tag));
  const { ignore = [], groups = {} } = synonyms.get(tag) ?? {};
  const known = new Set(
    [...ignore, ...Object.values(groups).flatMap((group) => Object.values(group).flat())].flatMap((phrase) =>
      fold(String(phrase), folding).split(' '),
    ),
  );
  const words = { ...danishWords, language: tag, folding, needs: [], criteria: [], direct: [], ignore: '' };
  return understand(query, [{ words, known, cut: cutByWords(known) }], undefined, dangers).danger?.subject;
};

/** What somebody in no danger may write: the emergency number above it would be believed less the next time. */
const everyday: Readonly<Record<string, readonly string[]>> = {
  da: [
    'hvad gør jeg når jeg skylder penge',
    'jeg skylder skat penge',
    'selv betale tandlæge',
    'jeg har mistet mit pas',
    'har solgt sex skal jeg betale skat',
    'må jeg gå over broen',
    'fotograf der tager billeder',
    'tolk til kommunen',
    'jeg er 160 cm',
    'hvor kan jeg blive testet',
  ],
  en: [
    'emergency pill',
    'emergency contraception where',
    'where can i stay over',
    'minor pain when i pee',
    'photo shoot work permit',
    'pimples down there',
    'it hurts me when i pee',
    'i lost my passport',
    'afraid of hiv from yesterday',
    'short stay visa',
  ],
  th: ['อยากหาหมอ', 'ถุงยางแตก', 'ตรวจเลือดฟรี', 'พาสปอร์ตหมดอายุ', 'ต่อวีซ่าที่ไหน', 'มีที่นอนไหมคืนนี้', 'จะจ่ายภาษียังไง'],
  ro: [
    'unde pot dormi',
    'am pierdut pasaportul',
    'am nevoie de doctor',
    'cum platesc impozit',
    'test hiv gratuit',
    'am 13 zile intarziere',
  ],
  es: [
    'donde puedo dormir',
    'dónde hay un médico',
    'donde pago impuestos',
    'soy menor que mi hermana',
    'perdí mi pasaporte',
    'no tengo papeles',
    'prueba de vih gratis',
  ],
  ar: ['أين أنام الليلة', 'أحتاج طبيب', 'فحص مجاني', 'جواز سفري انتهى', 'كيف أدفع الضريبة', 'دروس لغة'],
  bg: [
    'къде да спя',
    'трябва ми лекар',
    'изгубих си паспорта',
    'как се плаща данък',
    'безплатен тест',
    'kyde da spq',
    'vizata mi izti4a',
  ],
  uk: [
    'де переночувати',
    'потрібен лікар',
    'загубила паспорт',
    'як платити податок',
    'безкоштовний тест',
    'shukayu robotu',
  ],
  ru: [
    'где переночевать',
    'нужен врач',
    'потеряла паспорт',
    'как платить налог',
    'бесплатный тест',
    'gde vrach',
    'nuzhna viza',
  ],
  pl: ['gdzie spać', 'potrzebuję lekarza', 'zgubiłam paszport', 'jak płacić podatek', 'darmowy test', 'mam 30 lat'],
  'pt-br': [
    'onde posso dormir',
    'preciso de médico',
    'perdi meu passaporte',
    'como pago imposto',
    'a policia veio no apartamento',
    'teste grátis',
  ],
  hu: [
    'mikor van nyitva',
    'mikor nyit az orvos',
    'mikor bezárt',
    'hol tudok aludni',
    'elvesztettem az útlevelem',
    'ingyenes teszt',
    'hogyan kell adót fizetni',
  ],
  fr: [
    'où dormir cette nuit',
    'il me faut un médecin',
    "j'ai perdu mon passeport",
    'comment payer les impôts',
    'test gratuit',
    'laver mes vêtements',
    'le voleur de vélo',
  ],
};

describe('words of danger', () => {
  it.each(Object.entries(everyday).flatMap(([tag, queries]) => queries.map((query) => [tag, query])))(
    '%s, "%s": cry no wolf',
    (tag = '', query = '') => {
      expect(dangerOf(tag, query)).toBeUndefined();
    },
  );

  it('are tried in each language', () => {
    expect(Object.keys(everyday).sort()).toEqual([...synonyms.keys()].sort());
    expect(Object.entries(everyday).filter(([, queries]) => queries.length < 5)).toEqual([]);
  });

  it.each([
    ['da', 'han skyder mig', 'now'],
    ['da', 'skyder efter mig', 'now'],
    ['da', 'hun er døende', 'now'],
    ['da', 'han har tag en overdosis', 'now'],
    ['da', 'vold', 'close-violence'],
    ['da', 'vold i hjemmet', 'close-violence'],
    ['da', 'voldtægt', 'rape'],
    ['da', 'selvmord', 'dying'],
    ['en', 'it is an emergency', 'now'],
    ['en', 'my friend overdosed', 'now'],
    ['en', 'overdose', 'now'],
    ['en', 'i am a minor', 'under-18'],
    ['en', 'suicde', 'dying'],
    ['es', 'soy menor de edad', 'under-18'],
    ['th', 'เขาจะฆ่าฉัน', 'now'],
    ['th', 'โดนยึดพาสปอร์ต', 'control'],
    ['th', 'แฟนทำร้ายร่างกาย', 'close-violence'],
    // On pages of other languages.
    ['hu', 'han har en kniv', 'now'],
    ['th', 'he hits me', 'close-violence'],
    ['ru', 'min mand slår mig', 'close-violence'],
    ['da', 'menya byot muzh', 'close-violence'],
  ])('%s, "%s": are heard as %s', (tag, query, subject) => {
    expect(dangerOf(tag, query)).toBe(subject);
  });

  it.each([
    ['da', 'en kunde slog mig'],
    ['da', 'kunden slår mig'],
    ['en', 'a client hit me'],
    ['en', 'my customer beat me and hurts me'],
    ['en', 'the client hit me and threatens me'],
    ['th', 'ลูกค้าทำร้าย ไม่จ่ายเงิน'],
    ['th', 'ลูกค้าตบฉัน'],
    ['ro', 'un client m-a bătut'],
    ['es', 'un cliente me golpeo'],
    ['ar', 'ضربني زبون'],
    ['bg', 'клиент ме удари'],
    ['bg', 'klient me nabi'],
    ['uk', 'клієнт мене побив'],
    ['ru', 'клиент избил'],
    ['pl', 'klient mnie pobił'],
    ['pt-br', 'cliente me bateu e nao pagou'],
    ['hu', 'megvert egy kliens'],
    ['hu', 'megütött a vendég'],
    ['fr', 'un client ma frapper'],
    ['fr', "un client m'a frappée"],
  ])('%s, "%s": tell a client from who lives with her', (tag, query) => {
    expect(dangerOf(tag, query)).toBe('crime');
  });

  it('leave out what is only beginning to be typed', () => {
    expect(dangerOf('en', 'over')).toBeUndefined();
    expect(dangerOf('da', 'selv')).toBeUndefined();
    expect(dangerOf('da', 'selvmor')).toBe('dying');
  });
});
