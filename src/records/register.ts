/** Everything a reader can look up by its name, from the first letter of her alphabet to the last. */
import { pickText } from '../domain/text/pick.ts';
import type { CardAge } from '../domain/service/card.ts';
import { cardAge } from '../domain/service/card.ts';
import { areaOfMunicipality } from '../domain/service/areas.ts';
import { townsOf } from '../domain/service/towns.ts';
import { danish } from '../i18n/danish.ts';
import { alphabetOf } from '../i18n/name-order.ts';
import { areaPath, guidePath, needPath, servicePath } from '../i18n/routes.ts';
import type { Translated } from '../i18n/translator.ts';
import type { Context } from './context.ts';
import { guidesFor } from './records.ts';
import { readerServices } from './services.ts';
import { vocabulary } from './settings.ts';

export interface RegisterEntry {
  is: 'need' | 'area' | 'town' | 'service' | 'guide';
  /** Under which it stands, with its language. */
  title: Translated;
  /** It is a Danish name, which nobody translates. */
  isName: boolean;
  /** From the root of the site. */
  path: string;
  icon: string;
  /** Key of what it is, in a word or two. */
  what: string;
  /** Towns of a service, as names. */
  towns: readonly string[];
  /** Key of the part of the country of a town. */
  area?: string;
  /** Only where it perhaps is not there any more. */
  doubt?: CardAge;
}

export interface RegisterLetter {
  letter: string;
  entries: readonly RegisterEntry[];
}

const inDanish = (text: string): Translated => ({ text, lang: danish });

const needs = ({ lang, translate }: Context): RegisterEntry[] =>
  vocabulary.needs
    .filter(({ audience }) => audience !== 'professional')
    .map(({ id, icon }) => ({
      is: 'need',
      title: translate(`need.${id}`),
      isName: false,
      path: needPath(lang, id),
      icon,
      what: 'az.need',
      towns: [],
    }));

const areas = ({ lang, translate }: Context): RegisterEntry[] =>
  vocabulary.areas.map(({ id }) => ({
    is: 'area',
    title: translate(`area.${id}`),
    isName: false,
    path: areaPath(lang, id),
    icon: 'map-pin',
    what: 'az.area',
    towns: [],
  }));

/** Towns in which there is something; each leads to the list of its part of the country, since an address names no town. */
const towns = ({ lang }: Context): RegisterEntry[] => {
  const found = new Map<string, RegisterEntry>();
  for (const { town, municipality } of readerServices.flatMap(({ service }) => service.locations)) {
    const area = municipality === undefined ? undefined : areaOfMunicipality(municipality, vocabulary);
    if (town === undefined || area === undefined) continue;
    found.set(`${town} ${area}`, {
      is: 'town',
      title: inDanish(town),
      isName: true,
      path: areaPath(lang, area),
      icon: 'map-pin',
      what: 'az.town',
      towns: [],
      area: `area.${area}`,
    });
  }
  return [...found.values()];
};

const services = ({ lang }: Context): RegisterEntry[] =>
  readerServices.map(({ id, service }) => {
    const age = cardAge(service, []);
    return {
      is: 'service',
      title: inDanish(service.name),
      isName: true,
      path: servicePath(lang, id),
      icon: vocabulary.kinds.find((kind) => kind.id === service.kind)?.icon ?? 'map-pin',
      what: `kind.${service.kind}`,
      towns: townsOf(service),
      ...(age?.is === 'doubtful' ? { doubt: { is: age.is, key: age.key } } : {}),
    };
  });

const guides = async ({ lang, locale }: Context): Promise<RegisterEntry[]> =>
  (await guidesFor('reader')).flatMap(({ id, facts, texts }) => {
    const picked = pickText(texts, lang, locale.fallback);
    const title = picked?.text.data.title;
    if (picked === undefined || title === undefined) return [];
    return [
      {
        is: 'guide',
        title: { text: title, lang: picked.lang },
        isName: false,
        path: guidePath(lang, id, facts.audience),
        icon: facts.icon,
        what: 'title.guide',
        towns: [],
      },
    ];
  });

/** By letter, in the order of the language's own alphabet; names in other letters come after it. */
export const registerOf = async (context: Context): Promise<RegisterLetter[]> => {
  const { compare, letterOf } = alphabetOf(context.lang);
  const entries = [
    ...needs(context),
    ...areas(context),
    ...towns(context),
    ...services(context),
    ...(await guides(context)),
  ];
  const letters = new Map<string, RegisterEntry[]>();
  for (const entry of entries.sort((a, b) => compare(a.title.text, b.title.text))) {
    const letter = letterOf(entry.title.text);
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, found]) => ({ letter, entries: found }));
};
