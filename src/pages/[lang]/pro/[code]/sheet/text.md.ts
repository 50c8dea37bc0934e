/** What prints alone of a guide for professionals, as plain text that their own programs open. */
import type { APIRoute } from 'astro';
import { plainSheet } from '~/records/plain-sheet.ts';
import { guideSheetPaths } from '~/records/static-paths.ts';

export const getStaticPaths = guideSheetPaths;

export const GET: APIRoute = async ({ params, props }) =>
  new Response(await plainSheet(params['lang'] ?? '', String(props['id'])), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
