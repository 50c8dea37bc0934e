/** Every page carries its safety policy, before anything it must cover (requirement P6). */
import type { HtmlElement } from '../../../../domain/html/read-html.ts';
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { siteRule } from '../page.ts';

interface Weakness {
  fault: 'beginning' | 'contains' | 'reaches';
  value: string;
  /** The part of the policy in which it stands, for `reaches`; else empty. */
  directive: string;
}

const weaknessInWords: Readonly<Record<Weakness['fault'], (value: string, directive: string) => string>> = {
  beginning: (value) => `does not begin with ${value}`,
  contains: (value) => `contains ${value}`,
  reaches: (value, directive) => `lets ${directive} reach ${value}`,
};

const problems = {
  'dist-referrer-missing': {
    title: 'A page tells other sites where the reader came from',
    message: () => 'The page does not forbid the browser to say where the reader came from.',
    hint: () => 'Add <meta name="referrer" content="no-referrer"> to the layout.',
    severity: 'error',
  },
  'dist-policy-missing': {
    title: 'A page has no safety policy',
    message: () => 'The page has no safety policy (Content-Security-Policy).',
    hint: () => 'Build the page with the site’s layout, which writes it.',
    severity: 'error',
  },
  'dist-policy-late': {
    title: 'The safety policy comes too late in the page',
    message: ({ value }: Value) => `The safety policy comes after <${value}>, which is therefore not covered by it.`,
    hint: () => 'Move the policy to the top of the head, after the character set.',
    severity: 'error',
  },
  'dist-policy-weak': {
    title: 'The safety policy allows too much',
    message: ({ fault, value, directive }: Weakness) =>
      `The safety policy ${weaknessInWords[fault](value, directive)}.`,
    hint: () => "Write default-src 'none', name what is allowed, and never use unsafe-inline or unsafe-eval.",
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;

export const policy = siteRule(problems, (page, add) => {
  if (!page.html) return;
  const { elements } = page.html;
  const referrer = elements.find((element) => isMeta(element, 'referrer'));
  if (referrer?.attributes['content']?.trim().toLowerCase() !== 'no-referrer')
    add('dist-referrer-missing', page.locationAt(), {});
  const found = elements.find((element) => isMeta(element, 'content-security-policy'));
  if (!found) return add('dist-policy-missing', page.locationAt(), {});
  const first = elements.find(({ name }) => ['script', 'link', 'style'].includes(name));
  if (first && elements.indexOf(first) < elements.indexOf(found))
    add('dist-policy-late', page.locationOf(first), { value: first.name });
  for (const weakness of weaknesses(found.attributes['content'] ?? ''))
    add('dist-policy-weak', page.locationOf(found, 'content'), weakness);
});

const isMeta = ({ name, attributes }: HtmlElement, wanted: string): boolean =>
  name === 'meta' && [attributes['http-equiv'], attributes['name']].some((value) => value?.toLowerCase() === wanted);

const weaknesses = (content: string): Weakness[] => {
  const directives = content.split(';').map((directive) => directive.trim().toLowerCase().split(/\s+/));
  const fallback = directives.find(([name]) => name === 'default-src');
  const beginning = "default-src 'none'";
  const found: Weakness[] =
    fallback?.join(' ') === beginning ? [] : [{ fault: 'beginning', value: beginning, directive: '' }];
  for (const word of ["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", "'wasm-unsafe-eval'"]) {
    if (directives.some((directive) => directive.includes(word)))
      found.push({ fault: 'contains', value: word, directive: '' });
  }
  const others = directives.flatMap(([name, ...values]) =>
    values
      .filter((value) => value === '*' || /^(https?:|\/\/)/.test(value))
      .map((value): Weakness => ({ fault: 'reaches', value, directive: String(name) })),
  );
  return [...found, ...others];
};
