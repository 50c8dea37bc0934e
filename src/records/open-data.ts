/** What /data/ hands out, made once a build: the listed services behind the gate, and the labels of their ids. */
import type { CardWords } from '../exports/vcard.ts';
import type { FeedNotice } from '../exports/atom.ts';
import { openService } from '../exports/open-service.ts';
import { compareNames } from '../i18n/name-order.ts';
import { formatVagueDate, isoDay } from '../i18n/dates.ts';
import { homePath, servicePath } from '../i18n/routes.ts';
import { isRunning } from '../domain/notices/notices-for.ts';
import { readablePhone } from '../domain/text/phone.ts';
import { pickText } from '../domain/text/pick.ts';
import { memoize } from '../domain/memoize.ts';
import type { OpenData } from '../schemas/open-data.ts';
import { contextOf, type Context } from './context.ts';
import { allNotices } from './records.ts';
import { listedServices, type ServiceRecord } from './services.ts';
import { buildDay, locales, site, vocabulary } from './settings.ts';

/** CC BY 4.0, as LICENSE says of everything under content/. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** Languages that people of the project write: labels, summaries and the page about the data are in these. */
export const dataLanguages: readonly Context[] = locales
  .filter(({ role }) => role === 'original')
  .map(({ tag }) => contextOf(tag));

/** Labels by id, then by language. */
const words = (group: string, ids: readonly string[]): Record<string, Record<string, string>> =>
  Object.fromEntries(
    ids.map((id) => [id, Object.fromEntries(dataLanguages.map(({ lang, t }) => [lang, t(`${group}.${id}`)]))]),
  );

const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

/** What a machine wrote stays on the pages, which say so. */
const summaryOf = ({ texts }: ServiceRecord): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([lang, { data }]) => (data.origin === 'original' ? [[lang, data.summary]] : [])),
  );

export const openData = memoize((): OpenData => ({
  $schema: 'services.schema.json',
  title: site.name,
  built: isoDay(buildDay),
  licence,
  words: {
    needs: words('need', idsOf(vocabulary.needs)),
    kinds: words('kind', idsOf(vocabulary.kinds)),
    areas: words('area', idsOf(vocabulary.areas)),
    lines: words('line', vocabulary.lines),
    subjects: words('subject', idsOf(vocabulary.subjects)),
  },
  services: listedServices.map((record) => openService(record.service, summaryOf(record))).sort(compareNames),
}));

/** The sentences of a vCard's note. */
export const cardWords = ({ lang, t }: Context): CardWords => ({
  checked: (date) => t('data.card.checked', { date: formatVagueDate(date, lang) }),
  unconfirmed: t('status.unconfirmed'),
  closedNow: t('status.closedNow'),
  instead: (name, number, subject) => `${t('serviceCard.other')} ${readablePhone(number)}, ${name} (${subject})`,
});

/** Messages that run on the day of the build, in the language given or the next of its chain. */
export const feedNotices = async ({ lang, locale }: Context): Promise<FeedNotice[]> => {
  const today = isoDay(buildDay);
  return (await allNotices()).flatMap(({ id, facts, texts }) => {
    const text = pickText(texts, lang, locale.fallback);
    if (text === undefined || !isRunning(facts, today)) return [];
    const { title, summary } = text.text.data;
    const [about] = facts.services ?? [];
    const isListed = listedServices.some((service) => service.id === about);
    const path = about !== undefined && isListed ? servicePath(lang, about) : homePath(lang);
    return [{ id, title: title ?? summary, summary, from: facts.from, until: facts.until, link: path.slice(1) }];
  });
};
