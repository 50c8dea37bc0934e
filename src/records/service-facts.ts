/**
 * The facts of services as they stand in the files, also those that may not be shown. For the tools of editors and for
 * services.ts; a page that read them would tell what the gate holds back (domain/service/published.ts).
 */
import { getCollection } from 'astro:content';
import type { Service } from '../schemas/service.ts';

const entries = await getCollection('services');

/** By id, in alphabetical order, closed ones included. */
export const serviceFacts: ReadonlyMap<string, Service> = new Map(
  entries.map(({ id, data }) => [id, data] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
);
