import type { APIRoute } from 'astro';
import { hsdsOf } from '~/exports/hsds/services.ts';
import { openData } from '~/records/open-data.ts';

export const GET: APIRoute = () => new Response(hsdsOf(openData()));
