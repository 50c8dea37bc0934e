/** What the search of a language finds, for the build alone: src/build/search-index.ts makes the index of it and takes it away. */
import type { APIRoute } from 'astro';
import { contextFromParams } from '~/records/context.ts';
import { searchSource } from '~/records/search.ts';
import { languagePaths } from '~/records/static-paths.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify(await searchSource(contextFromParams(params))), {
    headers: { 'content-type': 'application/json' },
  });
