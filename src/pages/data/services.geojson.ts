import type { APIRoute } from 'astro';
import { geoJsonOf } from '~/exports/geojson.ts';
import { openData } from '~/records/open-data.ts';

export const GET: APIRoute = () => new Response(geoJsonOf(openData()));
