/** The numbers in a text, comparable between languages: years, prices, ages, hours, sections. */

const digits = '0-9\u0660-\u0669\u06F0-\u06F9\u0E50-\u0E59\u0966-\u096F';
const digit = `[${digits}]`;
const pattern = new RegExp(`${digit}{1,3}(?:[.,\\u00A0\\u202F\\u066C ]${digit}{3})+(?!${digit})|${digit}+`, 'gu');

/**
 * Digits of any script as Western ones, without what groups thousands. What follows a comma, point or colon is a number of
 * its own: an hour is written 18.30 here and 18:30 there. Numbers in words are left out.
 *
 * @example numbersIn('Fra 1.500 kr. kl. 18.30, ๒ ชั่วโมง') // ['1500', '18', '30', '2']
 */
export const numbersIn = (text: string): string[] =>
  [...text.matchAll(pattern)].map(([found]) => {
    const western = [...found].map(westernDigit).join('').replace(/\D/g, '');
    return western.replace(/^0+(?=\d)/, '');
  });

/**
 * The numbers in words of MDX. One in words to say in Danish and in their meaning beside them counts once; those in tags and
 * addresses of links belong to them.
 *
 * @example numbersInMdx('Say <Danish>paragraf 10</Danish> (section 10).') // ['10']
 */
export const numbersInMdx = (words: string): string[] => {
  const own = numbersIn(words.replace(toSay, ' ').replace(tagsAndLinks, ' '));
  const said = [...words.matchAll(toSay)].flatMap(([, danish = '']) => numbersIn(danish.replace(tagsAndLinks, ' ')));
  return [...own, ...notIn(said, own)];
};

const toSay = /<Danish>(.*?)<\/Danish>/gs;
const tagsAndLinks = /<[^<>]*>|\]\([^)]*\)/g;

const westernDigit = (sign: string): string => {
  const code = sign.codePointAt(0) ?? 0;
  const zero = [0x660, 0x6f0, 0xe50, 0x966].find((start) => code >= start && code < start + 10);
  return zero === undefined ? sign : String(code - zero);
};

/**
 * What of a list is not in another, each as often as it is one too many.
 *
 * @example notIn(['18', '18', '2'], ['18']) // ['18', '2']
 */
export const notIn = (list: readonly string[], other: readonly string[]): string[] => {
  const left = [...other];
  return list.filter((item) => {
    const at = left.indexOf(item);
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
};
