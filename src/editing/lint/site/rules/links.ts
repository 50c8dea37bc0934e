/** Links work at any address, tell other sites nothing and carry no marks. */
import type { DistContext, DistPage } from '../run.ts';
import type { Html, HtmlElement } from '../html.ts';
import { isForeign } from './loads.ts';

export function checkLinks(page: DistPage, { elements }: Html, context: DistContext): void {
  for (const element of elements) {
    for (const attribute of ['href', 'src', 'action', 'poster', 'data', 'srcset']) {
      for (const url of urlsOf(element.attributes[attribute], attribute)) checkUrl(page, element, url, context);
    }
  }
}

function checkUrl(page: DistPage, { name, attributes }: HtmlElement, url: string, { address }: DistContext): void {
  const isRooted = /^\/(?!\/)/.test(url);
  const isOwn = address !== undefined && url.startsWith(address.replace(/\/$/, ''));
  // The page for wrong addresses is shown at any depth and can only use the whole address (site.yml, address).
  const isWrongAddressPage = /^404(\/index)?\.html$/.test(page.path);
  const isNamedOnly = name === 'link' || name === 'base';
  if (isRooted || (isOwn && !isWrongAddressPage && !isNamedOnly)) {
    if (!(isRooted && isWrongAddressPage && address !== undefined))
      page.add('dist-link-absolute', page.spot(`"${url}"`), { value: url });
  }
  if (/[?&#](utm_[a-z]+|fbclid|gclid|mc_eid|msclkid|igshid)=/i.test(url))
    page.add('dist-tracking', page.spot(url), { value: url });
  const isLink = name === 'a' || name === 'area';
  const rel = (attributes['rel'] ?? '').toLowerCase().split(/\s+/);
  if (isLink && isForeign(url, address) && !rel.includes('noreferrer'))
    page.add('dist-link-referrer', page.spot(url), { value: url });
}

function urlsOf(value: string | undefined, attribute: string): string[] {
  if (value === undefined) return [];
  return attribute === 'srcset' ? value.split(/,\s+/).map((part) => part.trim().split(/\s+/)[0] ?? '') : [value.trim()];
}
