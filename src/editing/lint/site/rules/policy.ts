/** Every page carries its safety policy, before anything it must cover (requirement P6). */
import type { DistPage } from '../run.ts';
import type { Html, HtmlElement } from '../html.ts';

export function checkPolicy(page: DistPage, { elements }: Html): void {
  const isMeta = (element: HtmlElement, name: string): boolean =>
    element.name === 'meta' &&
    [element.attributes['http-equiv'], element.attributes['name']].some((value) => value?.toLowerCase() === name);
  const referrer = elements.find((element) => isMeta(element, 'referrer'));
  if (referrer?.attributes['content']?.trim().toLowerCase() !== 'no-referrer')
    page.add('dist-referrer-missing', page.spot(), {});
  const policy = elements.find((element) => isMeta(element, 'content-security-policy'));
  if (!policy) return page.add('dist-policy-missing', page.spot(), {});
  const first = elements.find((element) => ['script', 'link', 'style'].includes(element.name));
  if (first && elements.indexOf(first) < elements.indexOf(policy))
    page.add('dist-policy-late', page.spot(`<${first.name}`), { value: first.name });
  for (const reason of weaknesses(policy.attributes['content'] ?? ''))
    page.add('dist-policy-weak', page.spot('Content-Security-Policy'), { reason });
}

function weaknesses(content: string): string[] {
  const directives = content.split(';').map((directive) => directive.trim().toLowerCase().split(/\s+/));
  const fallback = directives.find(([name]) => name === 'default-src');
  const found = fallback?.join(' ') === "default-src 'none'" ? [] : ["does not begin with default-src 'none'"];
  for (const word of ["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'"]) {
    if (directives.some((directive) => directive.includes(word))) found.push(`contains ${word}`);
  }
  const others = directives.flatMap(([name, ...values]) =>
    values
      .filter((value) => value === '*' || /^(https?:|\/\/)/.test(value))
      .map((value) => `lets ${String(name)} reach ${value}`),
  );
  return [...found, ...others];
}
