/** Blocked contacts and secret addresses stand nowhere: not in text, attributes, data or scripts. */
import type { HtmlElement } from '../../../../domain/html/read-html.ts';
import type { ProblemDefinitions, SourceLocation, Value } from '../../../problem.ts';
import { blockedContactsOf } from '../../blocked-contacts.ts';
import { contactPattern } from '../../word-lists.ts';
import { type Html, type SitePage, siteRule } from '../page.ts';

const problems = {
  'dist-contact-blocked': {
    title: 'The finished site contains a number or address that may never be shown',
    message: ({ value, reason }: Value & { reason: string }) => `The finished page contains "${value}": ${reason}.`,
    hint: () => 'Do not publish. Find where it comes from in content/ and take it out.',
    severity: 'error',
  },
  'dist-secret-address': {
    title: 'The finished site contains the address of a place that is not public',
    message: ({ value }: Value) => `The finished page contains "${value}", the address of a place that is not public.`,
    hint: () => 'Do not publish. Take the address out of content/; if it has been published, tell the place at once.',
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;

export const blocked = siteRule(problems, (page, add, { blocklist, secrets }) => {
  const readings = readingsOf(page);
  for (const { value, reason } of blockedContactsOf(blocklist)) {
    const found = firstMatch(readings, value);
    if (found) add('dist-contact-blocked', found.location, { value: found.value.replace(/\s+/g, ' '), reason });
  }
  for (const secret of secrets) {
    const found = firstMatch(readings, secret);
    if (found) add('dist-secret-address', found.location, { value: found.value.replace(/\s+/g, ' ') });
  }
});

/** A way to read the file: `&#51;3 91` and a number cut by <wbr> are a number all the same. */
interface Reading {
  text: string;
  locationOf: (offset: number) => SourceLocation;
}

function readingsOf(page: SitePage): Reading[] {
  const { text, html, locationAt } = page;
  return [
    { text, locationOf: locationAt },
    ...(html ? [{ text: html.text, locationOf: (at: number) => locationAt(html.sourceOffset(at)) }] : []),
    ...(html ? [attributesOf(html, page)] : []),
    ...(html ? [] : [{ text: unescaped(text), locationOf: byLine(unescaped(text), page) }]),
    { text: percentDecoded(text), locationOf: byLine(percentDecoded(text), page) },
  ];
}

/** All values of attributes, each on a line. */
function attributesOf({ elements }: Html, page: SitePage): Reading {
  const values: { at: number; element: HtmlElement; name: string }[] = [];
  let text = '';
  for (const element of elements) {
    for (const [name, value] of Object.entries(element.attributes)) {
      values.push({ at: text.length, element, name });
      text += `${value}\n`;
    }
  }
  return {
    text,
    locationOf: (offset) => {
      const found = values.findLast(({ at }) => at <= offset);
      return found ? page.locationOf(found.element, found.name) : page.locationAt();
    },
  };
}

/** What is unescaped gets shorter, but has its lines where they were. */
const byLine =
  (text: string, page: SitePage) =>
  (offset: number): SourceLocation => ({ ...page.locationAt(), line: text.slice(0, offset).split('\n').length });

function firstMatch(
  readings: readonly Reading[],
  value: string,
): { value: string; location: SourceLocation } | undefined {
  const pattern = contactPattern(value);
  for (const { text, locationOf } of readings) {
    const [match] = text.matchAll(pattern);
    if (match) return { value: match[0], location: locationOf(match.index) };
  }
  return undefined;
}

/** `\u00e6` in scripts and JSON, `&#xe6;` in XML and SVG. */
function unescaped(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/&#x([0-9a-f]{1,6});/gi, (all, code: string) => character(parseInt(code, 16), all))
    .replace(/&#(\d{1,7});/g, (all, code: string) => character(Number(code), all));
}

const character = (code: number, otherwise: string): string =>
  code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;

/** `mailto:a%40b.dk` and the like. */
function percentDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}
