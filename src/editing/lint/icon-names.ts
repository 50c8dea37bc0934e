/** The icons there are: files of lucide-static. */
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { memoize } from '../../domain/memoize.ts';

const folder = join(dirname(createRequire(import.meta.url).resolve('lucide-static/package.json')), 'icons');

export const hasIcon = memoize((name: string): boolean => existsSync(join(folder, `${name}.svg`)));

export const iconNames = memoize((): readonly string[] =>
  readdirSync(folder).map((file) => file.replace(/\.svg$/, '')),
);
