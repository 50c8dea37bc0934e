/** Text as HTML, in elements and in attributes. @example escapeHTML('a < b') // 'a &lt; b' */
export const escapeHTML = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
