/** What a command would change in the content folder: decided first, written afterwards or not at all. */

export interface FileChange {
  /** As printed. Example: content/services/x/text.th.mdx */
  path: string;
  /** The whole file; undefined = it goes. */
  text: string | undefined;
}

/**
 * A field of the lines on top of a text, set without touching the others; undefined takes it out.
 *
 * @param text the whole file
 * @example withField('---\norigin: human\n---\n', 'source', 'd3f9a1c0') // '---\norigin: human\nsource: d3f9a1c0\n---\n'
 */
export const withField = (text: string, name: string, value: string | undefined): string => {
  const end = text.indexOf('\n---', 3);
  const [top, rest] = [text.slice(0, end), text.slice(end)];
  const own = new RegExp(`\\n${name}:[^\\n]*`);
  if (value === undefined) return top.replace(own, '') + rest;
  const line = `\n${name}: ${value}`;
  if (own.test(top)) return top.replace(own, () => line) + rest;
  const after = ['source', 'origin'].map((field) => new RegExp(`\\n${field}:[^\\n]*`).exec(top)).find((found) => found);
  const at = after ? after.index + after[0].length : top.length;
  return top.slice(0, at) + line + top.slice(at) + rest;
};
