import type { APIRoute } from 'astro';
import { atomOf } from '~/exports/atom.ts';
import { dataPath } from '~/i18n/routes.ts';
import { contextOf } from '~/records/context.ts';
import { feedNotices, licence } from '~/records/open-data.ts';
import { site } from '~/records/settings.ts';
import { isoDay } from '~/i18n/dates.ts';
import { interfaceText } from '~/records/interface-text.ts';

export const GET: APIRoute = async () => {
  const context = contextOf(site.sourceLanguage);
  const feed = atomOf(await feedNotices(context), {
    title: `${context.t('data.file.atom')} – ${site.name}`,
    author: site.operator === 'unknown' ? site.name : site.operator,
    lang: context.lang,
    link: dataPath.slice(1),
    root: site.address === 'unknown' ? '../' : site.address,
    built: isoDay(context.now),
    licence,
    until: (date) => interfaceText(context, 'notice.until', { date: { date } }).text,
  });
  return new Response(feed);
};
