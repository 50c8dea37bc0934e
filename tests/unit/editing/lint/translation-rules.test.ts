/** What the checks of translations let through, and what not; their messages stand in broken-content.expected.ts. */
import { describe, expect, it } from 'vitest';
import { leftoverIn } from '../../../../src/editing/lint/content/rules/translation-script.ts';
import { foundWords } from '../../../../src/editing/lint/word-lists.ts';
import { foreignLettersIn, negationsIn, scriptOf } from '../../../../src/i18n/languages.ts';

const languages = ['th', 'ro', 'es', 'bg', 'uk', 'ru', 'pl', 'pt-BR', 'hu', 'ar', 'fr'];

describe('words in the letters of another language', () => {
  it.each([
    ['th', 'ออกจากหน้า слово', 'слово'],
    ['th', 'โทร call me when you can', 'call me when you can'],
    ['ar', 'اتصل بنا في أي وقت please call us now', 'please call us now'],
    ['ro', 'Sună полиция', 'полиция'],
    ['ru', 'Позвони пoлиции', 'пoлиции'],
    ['uk', 'Подзвони, если хочешь, мы', 'мы'],
    ['ru', 'Позвони їм', 'їм'],
    ['bg', 'Това е мой дом, ы', 'ы'],
    ['hu', 'Hívj ไทย', 'ไทย'],
  ])('%s: %s', (language, words, found) => expect(leftoverIn(words, language, 3)).toBe(found));

  it.each([
    ['th', 'ส่ง SMS หรือ WhatsApp Messenger ได้'],
    ['ar', 'اتصل بـ SMS'],
    ['ar', 'أهلاً 112'],
    ['bg', 'Обади се в WhatsApp'],
    ['ro', 'Părăsește pagina, țară, „așa”'],
    ['pl', 'Zażółć gęślą jaźń'],
    ['fr', 'Où êtes-vous ? Çà et là, cœur'],
    ['hu', 'Árvíztűrő tükörfúrógép'],
    ['kl', 'Ikiorneqarnissannut'],
  ])('%s has none in: %s', (language, words) => expect(leftoverIn(words, language, 3)).toBeUndefined());

  it('lets no Latin letter through in how a sentence sounds', () =>
    expect(leftoverIn('ไย ฮาร์ broo', 'th', 0)).toBe('broo'));
});

describe('what the code knows of each language', () => {
  it.each(languages)('%s: its script and its words that negate', (language) => {
    expect(scriptOf(language)).toBeDefined();
    expect(negationsIn(language).length).toBeGreaterThanOrEqual(5);
  });

  it.each([
    ['th', 'เขาไม่บอกตำรวจ'],
    ['ro', 'Ei nu spun poliției'],
    ['es', 'No se lo dicen a la policía'],
    ['bg', 'Те не казват на полицията'],
    ['uk', 'Вони не кажуть поліції'],
    ['ru', 'Они не сообщают полиции'],
    ['pl', 'Nie mówią policji'],
    ['pt-BR', 'Eles não contam à polícia'],
    ['hu', 'Nem szólnak a rendőrségnek'],
    ['ar', 'لا يخبرون الشرطة'],
    ['fr', 'Ils ne le disent pas à la police'],
  ])('%s: "they do not tell the police" has one', (language, words) =>
    expect(foundWords(words, negationsIn(language), language).length).toBeGreaterThan(0),
  );

  it('letters of a neighbour are those of no own word', () => {
    expect(foreignLettersIn('uk')).not.toMatch(/[іїєґ]/);
    expect(foreignLettersIn('th')).toBe('');
  });
});
