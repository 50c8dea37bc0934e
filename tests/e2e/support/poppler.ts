/** What stands in a PDF, read by the tools of poppler (package poppler-utils). */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { succeeds } from './apt.ts';

export const hasPoppler = (): boolean => succeeds('pdftotext', ['-v']);

const run = (tool: string, pdf: Buffer, ...after: string[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'havn-pdf-'));
  try {
    const file = join(folder, 'sheet.pdf');
    writeFileSync(file, pdf);
    return execFileSync(tool, [file, ...after], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Its words, page after page. */
export const textOfPdf = (pdf: Buffer): string => run('pdftotext', pdf, '-');

/** Title, author and all else it says of itself, with its links. */
export const metadataOfPdf = (pdf: Buffer): string => `${run('pdfinfo', pdf)}\n${run('pdfinfo', pdf, '-url')}`;

/** Also without poppler. */
export const pagesOfPdf = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
