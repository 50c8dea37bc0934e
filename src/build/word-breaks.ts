/** Thai, Lao, Khmer and Burmese break between words on phones that do not know their words (pages only, never the content). */
import { withWordBreaks } from '../i18n/word-breaks.ts';
import type { Step } from './pipeline.ts';

/** What holds no running text, whole; any other tag; and the words between. */
const pieces =
  /<(script|style|title|textarea|option|svg)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->|<(?:[^<>"']|"[^"]*"|'[^']*')*>|[^<]+/gi;

/** @example breakWords('<p title="ไปไหน">ไปไหน</p>') // '<p title="ไปไหน">ไป<wbr>ไหน</p>' */
export const breakWords = (html: string): string =>
  html.replace(pieces, (piece) => (piece.startsWith('<') ? piece : withWordBreaks(piece, '<wbr>')));

export const wordBreaks: Step = { page: breakWords };
