/** The passages of a text on a page: what is read in one go and marked while it is read. */
import type { Passage, Run } from './utterances.ts';

export interface PagePassage extends Passage {
  /** What is marked: a paragraph, a heading, an item of a list. */
  element: HTMLElement;
  isHeading: boolean;
}

/** Drawings and what is pressed are no part of a text, nor is what a page leaves out: on a card only the Danish is read. */
const silent = 'button, svg, audio, template, script, [aria-hidden="true"], [data-aloud-skip]';

/**
 * What is shown inside `root`, in the order of the page, in sight or further down: nothing that the style sheet hides,
 * and of what is folded in only the words that open it.
 */
export const readPassages = (root: HTMLElement): PagePassage[] => {
  const passages: PagePassage[] = [];
  let runs: Run[] = [];
  const end = (element: HTMLElement): void => {
    if (runs.some(({ text }) => text.trim() !== ''))
      passages.push({ element, isHeading: /^H[1-6]$/.test(element.tagName), lang: langOf(element), runs });
    runs = [];
  };
  /** @param block what the words inside `parent` are a part of */
  const walk = (parent: HTMLElement, block: HTMLElement): void => {
    const isClosed = parent instanceof HTMLDetailsElement && !parent.open;
    // What stands inside a hidden element may be shown again.
    const isVisible = getComputedStyle(parent).visibility === 'visible';
    for (const node of parent.childNodes) {
      // Chromium gives what is folded in a display of its own all the same.
      if (isClosed && node.nodeName !== 'SUMMARY') continue;
      if (node instanceof Text && isVisible) runs.push(runOf(node, parent));
      if (!(node instanceof HTMLElement) || node.matches(silent)) continue;
      const { display } = getComputedStyle(node);
      if (display === 'none') continue;
      // What stands inside a part of a line is a part of it too, even where style sheets call it a block: in a button.
      if (parent !== block || /^(inline|contents)/.test(display)) {
        walk(node, block);
        continue;
      }
      end(block);
      walk(node, node);
      end(node);
    }
  };
  walk(root, root);
  end(root);
  return passages;
};

const runOf = ({ data }: Text, parent: HTMLElement): Run => ({
  text: data,
  lang: langOf(parent),
  isFixed: parent.closest('[translate="no"]') !== null,
});

const langOf = (element: HTMLElement): string => element.closest<HTMLElement>('[lang]')?.lang ?? '';
