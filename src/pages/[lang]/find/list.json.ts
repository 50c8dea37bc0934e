/** The finder's index of a language. */
import type { APIRoute } from 'astro';
import { finderEntries, finderTimes } from '~/data/finder.ts';
import { languagePaths } from '~/data/static-paths.ts';
import { encodeIndex } from '~/lib/finder/encode-index.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(encodeIndex(await finderEntries(), finderTimes)), {
    headers: { 'content-type': 'application/json' },
  });
