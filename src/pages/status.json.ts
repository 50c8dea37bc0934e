/** What is still to be done, as data: the page /status/ without its words. */
import type { APIRoute } from 'astro';
import { statusData } from '~/records/status.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await statusData()), { headers: { 'content-type': 'application/json' } });
