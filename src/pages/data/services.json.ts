import type { APIRoute } from 'astro';
import { jsonOf } from '~/exports/json.ts';
import { openData } from '~/records/open-data.ts';

export const GET: APIRoute = () => new Response(jsonOf(openData()));
