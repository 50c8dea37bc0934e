/** The part of an enhanced element that is marked `data-<name>`. Throws where the page and its script do not fit. */
export const partOf = (root: HTMLElement, name: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(`[data-${name}]`);
  if (found === null) throw new Error(`<${root.localName}> has no part "${name}".`);
  return found;
};
