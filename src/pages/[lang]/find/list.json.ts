/** The finder's index of a language. */
import type { APIRoute } from 'astro';
import { finderEntries, finderTimes } from '~/records/finder.ts';
import { languagePaths } from '~/records/static-paths.ts';
import { writeIndex } from '~/domain/finder/index-file.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = () =>
  new Response(JSON.stringify(writeIndex(finderEntries(), finderTimes)), {
    headers: { 'content-type': 'application/json' },
  });
