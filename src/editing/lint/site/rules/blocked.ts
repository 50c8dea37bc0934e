/** Blocked contacts and secret addresses stand nowhere: not in text, attributes, data or scripts. */
import type { DistContext, DistPage } from '../run.ts';
import type { Html } from '../html.ts';
import { blockedContactsOf } from '../../content/rules/blocked-contacts.ts';
import { contactPattern } from '../../content/word-lists.ts';

export function checkBlocked(page: DistPage, html: Html | undefined, context: DistContext): void {
  // The decoded text too: `&#51;3 91` and a number cut by <wbr> are a number all the same.
  const attributes = html?.elements.flatMap((element) => Object.values(element.attributes)) ?? [];
  const texts = [
    page.text,
    ...(html ? [html.text, attributes.join('\n')] : [unescaped(page.text)]),
    percentDecoded(page.text),
  ];
  for (const { value, reason } of blockedContactsOf(context.blocklist)) {
    const found = firstMatch(texts, value);
    if (found !== undefined)
      page.add('dist-contact-blocked', page.spot(found), { value: found.replace(/\s+/g, ' '), reason });
  }
  for (const secret of context.secrets) {
    const found = firstMatch(texts, secret);
    if (found !== undefined) page.add('dist-secret-address', page.spot(found), { value: found.replace(/\s+/g, ' ') });
  }
}

function firstMatch(texts: readonly string[], value: string): string | undefined {
  const pattern = contactPattern(value);
  for (const text of texts) {
    const [match] = text.matchAll(pattern);
    if (match) return match[0];
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
