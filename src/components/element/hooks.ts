/** The element inside `root` that the page marks with `data-<name>` for its script. Throws where the two do not fit. */
export const findHook = (root: HTMLElement, name: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(`[data-${name}]`);
  if (found === null) throw new Error(`<${root.localName}> has no hook "${name}".`);
  return found;
};
