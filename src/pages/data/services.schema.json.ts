import type { APIRoute } from 'astro';
import { jsonSchema } from '~/exports/json.ts';

export const GET: APIRoute = () => new Response(jsonSchema());
