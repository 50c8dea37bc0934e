/** A site of a test's own, served under a folder, whose files change and go missing while a browser uses it. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../../src/cli/serve.ts';
import { copyAddress, makeCopyList, revisionLength, type CopyList } from '../../../src/domain/offline/copy-list.ts';

export interface ChangingSite {
  url: string;
  /** Path of the site on its host. */
  base: string;
  /** What browsers have asked for, from the root of the site. */
  asked: readonly string[];
  /** Addresses from the root of the site that get no answer. */
  held: Set<string>;
  listOf: (lang: string) => CopyList;
  read: (file: string) => string;
  write: (file: string, text: string) => void;
  remove: (file: string) => void;
  /** Changes a file and the list with it, as another build does. */
  rebuild: (lang: string, file: string, change: (text: string) => string) => void;
  stop: () => void;
}

export const startChangingSite = async (from: string, base = '/some/where/'): Promise<ChangingSite> => {
  const folder = mkdtempSync(join(tmpdir(), 'havn-copy-'));
  cpSync(from, folder, { recursive: true });
  const server = await serveFolder({ folder, base });
  const asked: string[] = [];
  const held = new Set<string>();
  const [answer] = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request').on('request', (request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? '').slice(base.length);
    asked.push(path);
    if (!held.has(path)) answer?.(request, response);
  });
  const hashOf = (content: string): string => createHash('sha256').update(content).digest('hex');
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
  const listOf = (lang: string): CopyList => JSON.parse(read(`${lang}/copy.json`)) as CopyList;
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    base,
    asked,
    held,
    listOf,
    read,
    write,
    remove: (file) => rmSync(join(folder, file)),
    rebuild: (lang, file, change) => {
      const text = change(read(file));
      const address = copyAddress(file, lang);
      write(file, text);
      const files = listOf(lang).files.map((each) =>
        each.address === address ? { ...each, revision: hashOf(text).slice(0, revisionLength) } : each,
      );
      write(`${lang}/copy.json`, JSON.stringify(makeCopyList(files, hashOf)));
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
};
