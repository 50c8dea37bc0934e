/** How much is open beside the calls, in words. */
import type { OpenCounts } from '../open-items.ts';
import type { Words } from '../words.ts';

/** What there is of statements, settings and texts. */
export const otherCounts = (
  { statements, settings, texts }: Pick<OpenCounts, 'statements' | 'settings' | 'texts'>,
  { t }: Words,
): string[] => [
  ...(statements === 0 ? [] : [t('editor.list.statementCount', { count: statements })]),
  ...(settings === 0 ? [] : [t('editor.list.settingCount', { count: settings })]),
  ...(texts === 0 ? [] : [t('editor.list.textCount', { count: texts })]),
];
