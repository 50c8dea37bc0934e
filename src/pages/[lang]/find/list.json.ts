/** The finder's index of a language. */
import type { APIRoute } from 'astro';
import { finderEntries, finderTimes } from '~/records/finder.ts';
import { languagePaths } from '~/records/static-paths.ts';
import { encodeIndex } from '~/domain/finder/encode-index.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = () =>
  new Response(JSON.stringify(encodeIndex(finderEntries(), finderTimes)), {
    headers: { 'content-type': 'application/json' },
  });
