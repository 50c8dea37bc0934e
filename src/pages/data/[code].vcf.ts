/** A card for the phone book, by the code of the service. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { vCardOf } from '~/exports/vcard.ts';
import { contextOf } from '~/records/context.ts';
import { cardWords, openData } from '~/records/open-data.ts';
import { site } from '~/records/settings.ts';
import { codeOf } from '~/domain/naming/code.ts';

export const getStaticPaths: GetStaticPaths = () =>
  openData().services.map((service) => ({ params: { code: codeOf(service.id) }, props: { id: service.id } }));

export const GET: APIRoute = ({ props }) => {
  const { sourceLanguage: lang } = site;
  const data = openData();
  const service = data.services.find(({ id }) => id === props['id']);
  if (service === undefined) throw new Error('A card of no service.');
  return new Response(vCardOf(service, data, lang, cardWords(contextOf(lang))));
};
