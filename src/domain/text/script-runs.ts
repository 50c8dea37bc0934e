/** Words of one script inside a text in another: each says its language to those who hear it. */

export interface ScriptRun {
  text: string;
  /** Whether it is in letters of the script that was looked for. */
  isInScript: boolean;
}

/**
 * A text in pieces, in its order; joined they are the text again. Words of the script with only spaces between them are
 * one piece, so that right-to-left words keep their order; vowel marks and signs of the script belong to them.
 *
 * @param script its name in Unicode
 * @example scriptRuns('Is ห้อง warm?', 'Thai').map(({ text }) => text) // ['Is ', 'ห้อง', ' warm?']
 */
export const scriptRuns = (text: string, script: string): ScriptRun[] => {
  const word = `\\p{Script=${script}}[\\p{Script=${script}}\\p{M}]*`;
  // With the words in brackets, split gives them too: at each second place.
  return text
    .split(new RegExp(`(${word}(?:\\s+${word})*)`, 'u'))
    .map((piece, index) => ({ text: piece, isInScript: index % 2 === 1 }))
    .filter((run) => run.text !== '');
};
