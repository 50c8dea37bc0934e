/** Texts use only the site's own building blocks: no HTML, no program code, no attributes that run something. */
import type { ProseElement } from '../../../../domain/readability/prose.ts';
import { nearestWord } from '../../../../domain/text/nearest-word.ts';
import { buildingBlocks } from '../../../building-blocks.ts';
import { didYouMean, type Nearest, type ProblemDefinitions, type SourceLocation, type Value } from '../../../problem.ts';
import { allTexts } from '../../../reader/raw-content.ts';
import type { AddProblem } from '../../../report.ts';
import { rule } from '../rule.ts';
import { pictureInText } from '../shared-problems.ts';

const names = Object.keys(buildingBlocks);

interface BlockFault {
  fault: 'not-allowed' | 'no-words' | 'curly-brackets' | 'missing';
  /** One that is meant, or those of which one is needed. */
  attribute: string;
}

const blockFaults: Readonly<Record<BlockFault['fault'], (attribute: string) => string>> = {
  'not-allowed': (attribute) => `may not have "${attribute}"`,
  'no-words': () => 'has no words in it',
  'curly-brackets': (attribute) => `has "${attribute}" in curly brackets, where only quotation marks are allowed`,
  missing: (attribute) => `needs ${attribute.replaceAll(', ', ' or ')}`,
};

const problems = {
  'picture-in-text': pictureInText,
  'html-in-text': {
    title: 'HTML stands in a text',
    message: ({ value }: Value) =>
      `The text contains ${value || 'an empty <>'}. Only plain text and the site’s own building blocks are allowed.`,
    hint: () =>
      'Take it out. Pictures, scripts and styles never stand in texts; for bold write **word**, for a list begin lines with a hyphen.',
    severity: 'error',
  },
  'code-in-text': {
    title: 'Program code stands in a text',
    message: ({ value }: Value) => `The text contains program code: ${value}.`,
    hint: () => 'Take it out. If you want to show a curly bracket, use a round one instead.',
    severity: 'error',
  },
  'component-unknown': {
    title: 'A building block does not exist',
    message: ({ value }: Value) => `There is no building block <${value}>.`,
    hint: ({ nearest, allowed }: Nearest & { allowed: string }) =>
      didYouMean(nearest ? `<${nearest}>` : '', `The building blocks are: ${allowed}.`),
    severity: 'error',
  },
  'component-attribute': {
    title: 'A building block is not filled in right',
    message: ({ value, fault, attribute }: Value & BlockFault) => `<${value}> ${blockFaults[fault](attribute)}.`,
    hint: ({ example }: { example: string }) => `Write ${example}.`,
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;
type Add = AddProblem<typeof problems>;

export const components = rule(problems, (content, add) => {
  for (const { text } of allTexts(content)) {
    for (const element of text.prose.elements) lintElement(element, { file: text.path, line: element.line }, add);
    for (const { value, line } of text.prose.code) {
      const short = value.replace(/\s+/g, ' ').trim();
      add(
        'code-in-text',
        { file: text.path, line },
        { value: short.length > 40 ? `${short.slice(0, 40)}…` : short },
      );
    }
  }
});

const lintElement = (element: ProseElement, location: SourceLocation, add: Add): void => {
  const { name, attributes, codeAttributes, hasContent } = element;
  const block = buildingBlocks[name];
  if (!block) {
    if (/^[A-Z]/.test(name)) {
      add('component-unknown', location, {
        value: name,
        nearest: nearestWord(name, names),
        allowed: names.map((word) => `<${word}>`).join(', '),
      });
    } else if (name === 'img') add('picture-in-text', location, { value: attributes['src'] ?? '' });
    else add('html-in-text', location, { value: name === '' ? '' : `<${name}>` });
    return;
  }
  const { needs = [], hasWords, example } = block;
  const field = { ...location, field: `<${name}>` };
  const refuse = (fault: BlockFault['fault'], attribute = ''): void =>
    add('component-attribute', field, { value: name, fault, attribute, example });
  // Nothing but what it needs: Astro would obey set:html or client:load on a building block too.
  for (const attribute of [...Object.keys(attributes), ...codeAttributes].filter((each) => !needs.includes(each)))
    refuse('not-allowed', attribute);
  if (hasWords && !hasContent) refuse('no-words');
  const inCode = needs.filter((each) => codeAttributes.includes(each));
  for (const attribute of inCode) refuse('curly-brackets', attribute);
  const given = needs.flatMap((each) => attributes[each] ?? []);
  if (needs.length > 0 && inCode.length === 0 && (given.length === 0 || given.includes('')))
    refuse('missing', needs.map((each) => `${each}="…"`).join(', '));
};
