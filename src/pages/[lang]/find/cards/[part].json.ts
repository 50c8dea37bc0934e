/** Cards, names and lines of the finder as HTML: its script shows the same as a page made at build. */
import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import GuideRows from '~/features/finder/GuideRows.astro';
import ServiceBrief from '~/components/service/ServiceBrief.astro';
import ServiceCard from '~/components/service/ServiceCard.astro';
import ServiceLine from '~/components/service/ServiceLine.astro';
import { finderEntries } from '~/records/finder.ts';
import { cardPartPaths } from '~/records/static-paths.ts';
import { vocabulary } from '~/records/settings.ts';
import { rowsOfPart, type CardPart } from '~/domain/finder/card-parts.ts';
import { shapeOf } from '~/domain/finder/find.ts';

export const getStaticPaths = cardPartPaths;

const components = { card: ServiceCard, brief: ServiceBrief, line: ServiceLine };

export const GET: APIRoute = async ({ params }) => {
  const container = await AstroContainer.create();
  const write = async (component: Parameters<typeof container.renderToString>[0], props: Record<string, string>) =>
    (await container.renderToString(component, { params, props })).replace(/\s+/g, ' ').trim();
  const part = Number(params['part']);
  const services: Record<string, string> = {};
  for (const entry of rowsOfPart(finderEntries(), part)) {
    services[entry.id] = await write(components[shapeOf(entry)], { id: entry.id });
  }
  const guides: Record<string, string> = {};
  for (const { id } of part === 0 ? vocabulary.needs : []) guides[id] = await write(GuideRows, { need: id });
  const file: CardPart = { services, guides };
  return new Response(JSON.stringify(file), { headers: { 'content-type': 'application/json' } });
};
