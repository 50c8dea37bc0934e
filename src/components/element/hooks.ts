/** The element inside `root` that is marked `data-<name>` for its script. Throws where page and script do not fit. */
export const hook = (root: HTMLElement, name: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(`[data-${name}]`);
  if (found === null) throw new Error(`<${root.localName}> has no hook "${name}".`);
  return found;
};
