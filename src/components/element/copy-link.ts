/** A link to what was chosen on a page, for who asks for it: the address of the page itself stays plain. */
import type { Words } from './script-words.ts';

/**
 * Copies a link to this page with a fragment.
 *
 * @param fragment without `#`
 * @param words hold `finder.copyByHand`
 * @returns whether it was copied; else it stands in `message`, to be copied by hand
 */
export const copyLink = async (fragment: string, message: HTMLElement, words: Words): Promise<boolean> => {
  const link = new URL(location.pathname, location.href);
  link.hash = fragment;
  try {
    await navigator.clipboard.writeText(link.href);
    return true;
  } catch {
    // No clipboard on an old phone or without https: she copies it herself.
    const field = document.createElement('input');
    field.readOnly = true;
    field.value = link.href;
    field.setAttribute('aria-label', words.text('finder.copyByHand'));
    message.replaceChildren(words.node('finder.copyByHand'), field);
    field.select();
    return false;
  }
};
