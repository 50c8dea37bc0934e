/** A card for the phone book, by the code of the service. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { vCardOf } from '~/exports/vcard.ts';
import { contextOf } from '~/records/context.ts';
import { cardWords, openData } from '~/records/open-data.ts';
import { site } from '~/records/settings.ts';
import { codeOf } from '~/domain/naming/code.ts';
import type { OpenService } from '~/schemas/open-data.ts';

export const getStaticPaths: GetStaticPaths = () =>
  openData().services.map((service) => ({ params: { code: codeOf(service.id) }, props: { service } }));

export const GET: APIRoute<{ service: OpenService }> = ({ props }) => {
  const { sourceLanguage: lang } = site;
  return new Response(vCardOf(props.service, openData(), lang, cardWords(contextOf(lang))));
};
