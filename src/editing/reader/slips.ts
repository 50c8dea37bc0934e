/** Slips of the hand that break a file or change what it says; each is told once, where it was made. */
import type { Document, Scalar } from 'yaml';
import { visit } from 'yaml';

/**
 * The first line of a file in which two versions were put together and nobody chose; undefined if there is none.
 *
 * @example mergeMarkIn('a: 1\n<<<<<<< HEAD\nb: 2\n') // 2
 */
export const mergeMarkIn = (text: string): number | undefined => {
  if (!/^<{7}(?: .*)?$/m.test(text) && !/^>{7}(?: .*)?$/m.test(text)) return undefined;
  const line = text.split('\n').findIndex((each) => /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/.test(each));
  return line + 1;
};

/** The first line that begins with a blank that YAML does not count as one, and what blank it is. */
export const oddIndentIn = (text: string): { line: number; blank: 'tab' | 'odd-blank' } | undefined => {
  const lines = text.split('\n');
  const line = lines.findIndex((each) => /^ *[\t\u00A0\u2000-\u200A\u202F\u3000]+\s*\S/u.test(each));
  if (line === -1) return undefined;
  return { line: line + 1, blank: /^ *\t/.test(lines[line] ?? '') ? 'tab' : 'odd-blank' };
};

export interface DecimalComma {
  line: number;
  value: string;
  corrected: string;
}

/** Degrees written with a comma, and the text with points instead: everything keeps its place. */
export const withDecimalPoints = (text: string): { text: string; commas: DecimalComma[] } => {
  const commas: DecimalComma[] = [];
  const pattern = /(\b(?:lat|lon):\s*)(["']?)(-?\d{1,2}),(\d+)\2/g;
  const mended = text.replace(
    pattern,
    (found, before: string, quote: string, whole: string, part: string, at: number) => {
      const line = text.slice(0, at).split('\n').length;
      const [value, corrected] = [`${whole},${part}`, `${whole}.${part}`];
      const last = commas.at(-1);
      // Both degrees of a point are one slip.
      if (last && line - last.line <= 1)
        commas.splice(-1, 1, {
          ...last,
          value: `${last.value} ${value}`,
          corrected: `${last.corrected}, ${corrected}`,
        });
      else commas.push({ line, value, corrected });
      return `${before}${corrected}`.padEnd(found.length - quote.length) + (quote === '' ? '' : ' ');
    },
  );
  return { text: mended, commas };
};

/**
 * A value in quotation marks of a text program that YAML cannot read for another reason, such as a colon in it.
 *
 * @example typographicValueIn('summary: “Kom: spis.”') // { value: '“Kom: spis.”', corrected: '"Kom: spis."' }
 */
export const typographicValueIn = (line: string): { value: string; corrected: string } | undefined => {
  const value = /^\s*(?:- )?[\w.-]+:\s+([“”„‟«»‘’‚‹›].+[“”„‟«»‘’‹›])\s*$/u.exec(line)?.[1];
  return value === undefined ? undefined : { value, corrected: `"${value.slice(1, -1)}"` };
};

export interface ScalarSlip {
  offset: number;
  is: 'cut' | 'quotes';
  /** What is read. */
  value: string;
  /** What was meant. */
  corrected: string;
}

/** Fields with words, in which a note on the same line is hardly meant. */
const wordFields = new Set([
  'name',
  'title',
  'summary',
  'street',
  'town',
  'source',
  'reason',
  'claim',
  'ask',
  'operator',
]);

const openingQuote = /^[“”„‟«»‘’‚‹›]/u;
const closingQuote = /[“”„‟«»‘’‹›]$/u;

/**
 * Values that YAML cuts at " #", and values in quotation marks that YAML does not know as such. The latter are read as they
 * were meant, so that nothing else is said about them.
 */
export const mendScalars = (document: Document, text: string): ScalarSlip[] => {
  const slips: ScalarSlip[] = [];
  let field = '';
  visit(document, {
    Pair: (_, { key }) => {
      field = String((key as Scalar | undefined)?.value ?? '');
    },
    Scalar: (place, node) => {
      if (place === 'key' || node.type !== 'PLAIN' || typeof node.source !== 'string' || !node.range) return;
      const [start, end] = node.range;
      const rest = /^[ \t]+(#.*)/.exec(text.slice(end))?.[1];
      const isCut = rest !== undefined && (/^#\S/.test(rest) || wordFields.has(field));
      if (isCut && node.source !== '')
        slips.push({ offset: start, is: 'cut', value: node.source, corrected: `"${node.source} ${rest.trim()}"` });
      if (node.source.length > 2 && openingQuote.test(node.source) && closingQuote.test(node.source)) {
        const inner = node.source.slice(1, -1);
        slips.push({ offset: start, is: 'quotes', value: node.source, corrected: `"${inner}"` });
        node.value = inner;
        node.source = inner;
      }
    },
  });
  return slips;
};
