/** A script as one file without imports, for browsers and places that take no modules. */
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** @param target the oldest script that is written. Example: es2019 */
export const bundled = (source: URL, target: string): string => {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(source)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target,
    // Comments with paths would differ from one computer to the next.
    legalComments: 'none',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`${source.pathname} was not built.`);
  return file.text;
};
