/** Headings and signs the page keeps for its script. */
export const partOf = (root: HTMLElement, name: string): Node | undefined => {
  const parts = root.querySelector<HTMLTemplateElement>('template[data-parts]');
  return parts?.content.querySelector(`[data-part="${name}"]`)?.firstElementChild?.cloneNode(true);
};
