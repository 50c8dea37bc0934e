/** No two things of a sort get the same neutral code, which is their address on the site. */
import { codeOf } from '../../../../domain/naming/code.ts';
import type { Content } from '../content.ts';
import type { Report } from '../../report.ts';

export function codes(content: Content, report: Report): void {
  reportSameCodes(content, report, codeOf);
}

/** With the function as an argument, so that a clash, one in millions, can be tested. */
export function reportSameCodes(content: Content, report: Report, code: (id: string) => string): void {
  const seen = new Map<string, string>();
  for (const { kind, id, facts, folder } of content.entries) {
    const key = `${kind} ${code(id)}`;
    const other = seen.get(key);
    if (other !== undefined)
      report.add('duplicate-code', { file: facts?.path ?? folder, line: 1 }, { value: id, other });
    seen.set(key, id);
  }
}
