/** The passages of a text on a page: what is read in one go and marked while it is read. */
import type { Passage, Run } from './utterances.ts';

export interface PagePassage extends Passage {
  /** What is marked: a paragraph, a heading, an item of a list. */
  element: HTMLElement;
  isHeading: boolean;
}

/** Not read: drawings, buttons, and what a page marks to be skipped, as a card does with the words that are not Danish. */
const silent = 'button, svg, audio, template, script, [aria-hidden="true"], [data-read-aloud-skip]';

/**
 * What is shown inside `root`, in the order of the page: nothing that the style sheet hides, and of a closed <details>
 * only its summary.
 */
export const readPassages = (root: HTMLElement): PagePassage[] => {
  const passages: PagePassage[] = [];
  let runs: Run[] = [];
  const end = (element: HTMLElement): void => {
    if (runs.some(({ text }) => text.trim() !== ''))
      passages.push({ element, isHeading: /^H[1-6]$/.test(element.tagName), lang: langOf(element), runs });
    runs = [];
  };
  /** @param block the passage that words directly inside `parent` belong to */
  const walk = (parent: HTMLElement, block: HTMLElement): void => {
    const isClosed = parent instanceof HTMLDetailsElement && !parent.open;
    // What stands inside a hidden element may be shown again.
    const isVisible = getComputedStyle(parent).visibility === 'visible';
    for (const node of parent.childNodes) {
      // Chromium computes an ordinary `display` for what a closed <details> hides.
      if (isClosed && node.nodeName !== 'SUMMARY') continue;
      if (node instanceof Text && isVisible) runs.push(runOf(node, parent));
      if (!(node instanceof HTMLElement) || node.matches(silent)) continue;
      const { display } = getComputedStyle(node);
      if (display === 'none') continue;
      // What stands inside an inline element belongs to its line, even where style sheets make it a block.
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
