import type { APIRoute } from 'astro';
import { csvOf } from '~/exports/csv.ts';
import { openData } from '~/records/open-data.ts';
import { site } from '~/records/settings.ts';

export const GET: APIRoute = () => new Response(new TextEncoder().encode(csvOf(openData(), site.sourceLanguage)));
