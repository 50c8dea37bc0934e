/** The sheets of a guide as plain Markdown, with numbers and names in place of building blocks. */
import { firstPhone, nameOfFirstPhone } from '../domain/service/contact-route.ts';
import { withLongBlanks } from '../domain/text/blanks.ts';
import { readablePhone } from '../domain/text/phone.ts';
import { pickText } from '../domain/text/pick.ts';
import { sheetsIn } from '../domain/text/sheets.ts';
import { contextOf } from './context.ts';
import { guideById } from './records.ts';
import { serviceById } from './services.ts';
import { emergencyNumber } from './settings.ts';

/**
 * @param lang as it stands in addresses
 * @param id of the guide
 * @returns ends with a line break; only what passed the gate is in it
 */
export const plainSheet = async (lang: string, id: string): Promise<string> => {
  const { locale } = contextOf(lang);
  const { texts } = await guideById(id);
  const body = pickText(texts, locale.tag, locale.fallback)?.text.body ?? '';
  const plain = await filled(sheetsIn(body).join('\n\n'), locale);
  return `${withLongBlanks(plain)}\n`;
};

const filled = async (text: string, locale: { tag: string; fallback: string[] }): Promise<string> => {
  const titles = new Map<string, string>();
  for (const [, id = ''] of text.matchAll(/<Guide id="([^"]+)"/g)) {
    const { texts } = await guideById(id);
    titles.set(id, pickText(texts, locale.tag, locale.fallback)?.text.data.title ?? id);
  }
  return text.replace(/<(\w+) (?:of|id)="([^"]+)"\s*\/>/g, (_all, block: string, id: string) => {
    if (block === 'Emergency') return emergencyNumber(id);
    return block === 'Guide' ? (titles.get(id) ?? id) : withNumber(id, block === 'Phone');
  });
};

const withNumber = (id: string, isPhone: boolean): string => {
  const { service } = serviceById(id);
  if (!isPhone) return service.name;
  const phone = firstPhone(service.contactRoute);
  const whose = nameOfFirstPhone(service);
  return phone === undefined ? whose : `${whose}, ${readablePhone(phone.value)} (${phone.on.slice(0, 4)})`;
};
