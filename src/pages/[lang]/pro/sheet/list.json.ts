/** What a sheet is made of, in the language of the person who gets it. */
import type { APIRoute } from 'astro';
import { sheetFile } from '~/records/referral-sheet.ts';
import { languagePaths } from '~/records/static-paths.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(sheetFile(params['lang'] ?? '')), { headers: { 'content-type': 'application/json' } });
