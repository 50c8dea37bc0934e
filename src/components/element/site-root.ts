/**
 * Root of the site. The style sheet has been found, so its address is right, also on a host that shows the page at an
 * address without the slash at its end, where `./` is another folder.
 */
export const siteRoot = (): URL => {
  const style = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
  // While developing there is no such file, and the site stands at the root.
  return style === null ? new URL('/', location.href) : new URL('../', style.href);
};
