/** Looks for the tools that read a PDF, or installs them from the packages of Debian or Ubuntu: `node tests/e2e/provide-poppler.ts`. */
import { installByApt } from './support/apt.ts';
import { hasPoppler } from './support/poppler.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

if (import.meta.main) {
  if (!hasPoppler()) {
    say('Nothing here reads a PDF for the tests. Trying the package "poppler-utils" of this system (about 1 MB).');
    installByApt('poppler-utils');
  }
  // Without it the test of the printed sheet is skipped with a reason, or fails on CI.
  say(`Reader of PDFs for the tests: ${hasPoppler() ? 'pdftotext' : 'none; install poppler-utils'}`);
}
