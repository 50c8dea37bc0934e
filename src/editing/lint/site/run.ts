/** The last look before publishing: the finished files, as a reader's browser will see them. */
import { parseHtml } from './html.ts';
import { createReport } from '../report.ts';
import type { Problem, Report } from '../report.ts';
import { checkBlocked } from './rules/blocked.ts';
import { checkInlineCode } from './rules/inline-code.ts';
import { checkLinks } from './rules/links.ts';
import { checkCssLoads, checkLoads } from './rules/loads.ts';
import { checkPolicy } from './rules/policy.ts';
import { checkNames, checkTitles } from './rules/sensitive-words.ts';

export interface DistFile {
  /** Path inside dist, with slashes. Example: da/p/x7k2q/index.html */
  path: string;
  text: string;
}

export interface DistOptions {
  /** Raw data of blocklist.yml. */
  blocklist?: unknown;
  /** Streets of places that are not public, and whatever else must not be found anywhere. */
  secrets?: readonly string[];
  /** Public address of the front page, if known. */
  address?: string;
  /** Folder as printed in problems. */
  root?: string;
  /** Beginnings of paths that are not for readers. The CMS is for editors and is a program of its own. */
  skip?: readonly string[];
}

export interface DistContext extends Required<Omit<DistOptions, 'blocklist' | 'address'>> {
  blocklist: unknown;
  address: string | undefined;
  /** Whether titles and addresses of this file must be neutral. */
  isReaderPage: (path: string) => boolean;
}

/** A finished file with what is needed to report on it. */
export interface DistPage extends DistFile {
  /** Adds a problem at the line on which `near` stands first. */
  add: Report['add'];
  spot: (near?: string) => { file: string; line: number };
}

/**
 * Scans the finished site. Files may be given with any text format; unknown ones are only searched for what may
 * stand nowhere.
 */
export function scanDist(files: readonly DistFile[], options: DistOptions = {}): Problem[] {
  const report = createReport();
  const context: DistContext = {
    blocklist: options.blocklist,
    secrets: options.secrets ?? [],
    address: options.address,
    root: options.root ?? 'dist',
    skip: options.skip ?? ['admin/'],
    isReaderPage: (path) => !/^[^/]+\/pro\//.test(path),
  };
  for (const file of files) {
    try {
      scanFile(file, context, report);
    } catch (error) {
      const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
      report.add('rule-failed', { file: `${context.root}/${file.path}`, line: 1 }, { value: 'finished site', reason });
    }
  }
  return [...report.problems];
}

function scanFile(file: DistFile, context: DistContext, report: Report): void {
  const page: DistPage = {
    ...file,
    add: report.add,
    spot: (near = '') => {
      const index = near === '' ? 0 : Math.max(file.text.indexOf(near), 0);
      return { file: `${context.root}/${file.path}`, line: file.text.slice(0, index).split('\n').length };
    },
  };
  const isHtml = /\.html?$/.test(file.path);
  const html = isHtml ? parseHtml(file.text) : undefined;
  checkBlocked(page, html, context);
  if (context.skip.some((beginning) => file.path.startsWith(beginning))) return;
  if (context.isReaderPage(file.path)) checkNames(page, context);
  if (file.path.endsWith('.css')) checkCssLoads(page, file.text, context);
  if (!html) return;
  checkLoads(page, html, context);
  checkLinks(page, html, context);
  checkInlineCode(page, html);
  checkPolicy(page, html);
  if (context.isReaderPage(file.path)) checkTitles(page, html, context);
}
