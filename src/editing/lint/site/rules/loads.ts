/** Nothing is loaded from another site (requirement P1), and nothing is loaded in advance. */
import type { DistContext, DistPage } from '../run.ts';
import type { Html, HtmlElement } from '../html.ts';

/** Attributes from which a browser loads by itself. */
const loadingAttributes = [
  'src',
  'srcset',
  'imagesrcset',
  'data',
  'poster',
  'background',
  'formaction',
  'action',
  'ping',
  'manifest',
];
const loadingLinks = /\b(stylesheet|preload|modulepreload|icon|apple-touch-icon|mask-icon|alternate stylesheet)\b/;
const earlyLinks = /\b(prefetch|preconnect|dns-prefetch|prerender|manifest)\b/;

export function checkLoads(page: DistPage, { elements }: Html, context: DistContext): void {
  for (const element of elements) {
    for (const url of loadedBy(element)) reportForeign(page, url, context);
    const rel = (element.attributes['rel'] ?? '').toLowerCase();
    const early = element.name === 'link' ? earlyLinks.exec(rel)?.[0] : undefined;
    if (early !== undefined) page.add('dist-early-loading', page.spot(rel), { value: early });
    if (element.name === 'script' && element.attributes['type'] === 'speculationrules')
      page.add('dist-early-loading', page.spot('speculationrules'), { value: 'speculationrules' });
    if (element.name === 'style') checkCssLoads(page, element.text, context);
    if (element.attributes['style'] !== undefined) checkCssLoads(page, element.attributes['style'], context);
    if (element.name === 'meta' && element.attributes['http-equiv']?.toLowerCase() === 'refresh')
      reportForeign(page, /url\s*=\s*['"]?([^'";]+)/i.exec(element.attributes['content'] ?? '')?.[1] ?? '', context);
  }
}

function loadedBy({ name, attributes }: HtmlElement): string[] {
  const urls = loadingAttributes.flatMap((attribute) => {
    const value = attributes[attribute];
    if (value === undefined) return [];
    return attribute.endsWith('srcset')
      ? value.split(/,\s+|,(?=https?:)/).map((part) => part.trim().split(/\s+/)[0] ?? '')
      : [value];
  });
  const href = attributes['href'] ?? attributes['xlinkhref'] ?? attributes['xlink:href'];
  const isLoad =
    name === 'link'
      ? loadingLinks.test((attributes['rel'] ?? '').toLowerCase())
      : ['image', 'use', 'feimage', 'base'].includes(name);
  return isLoad && href !== undefined ? [...urls, href] : urls;
}

/** url() and @import in a style sheet. */
export function checkCssLoads(page: DistPage, css: string, context: DistContext): void {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  for (const match of plain.matchAll(/url\(\s*(['"]?)(.*?)\1\s*\)|@import\s+(['"])(.*?)\3/gi))
    reportForeign(page, match[2] ?? match[4] ?? '', context);
}

function reportForeign(page: DistPage, url: string, context: DistContext): void {
  if (isForeign(url, context.address)) page.add('dist-third-party', page.spot(url), { value: url });
}

/** Whether an address leads to another site. */
export function isForeign(url: string, address: string | undefined): boolean {
  const text = url.trim();
  if (!/^(https?:|wss?:|ftp:)?\/\//i.test(text)) return false;
  return address === undefined || originOf(text) !== originOf(address);
}

function originOf(url: string): string {
  const whole = url.startsWith('//') ? `https:${url}` : url;
  return URL.canParse(whole) ? new URL(whole).origin : whole;
}
