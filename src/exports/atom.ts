/** notices.atom: the dated messages that run on the day of the build (RFC 4287). */
import { Feed } from 'feed';
import { escapeHTML } from '../domain/text/escape-html.ts';
import { uuidOf } from './uuid.ts';

export interface FeedNotice {
  id: string;
  title: string;
  /** One sentence. */
  summary: string;
  /** First and last day, YYYY-MM-DD. */
  from: string;
  until: string;
  /** Address of a page it stands on, from the root of the site, without a slash in front. */
  link: string;
}

export interface FeedAbout {
  title: string;
  /** Who writes it. */
  author: string;
  lang: string;
  /** Address of the page about the data, from the root of the site. */
  link: string;
  /** Root of the site: its public address, or the way there from the folder of the feed. Examples: https://example.org/, ../ */
  root: string;
  /** YYYY-MM-DD: what a feed without messages says of its age. */
  built: string;
  /** Address of the licence. */
  licence: string;
  /** How long a message counts, in words. @param until YYYY-MM-DD */
  until: (until: string) => string;
}

/** The library wants whole addresses; a site that does not know its own has links from the feed (RFC 4287, 2). */
const standIn = 'https://site.invalid/';

export const atomOf = (notices: readonly FeedNotice[], about: FeedAbout): string => {
  const days = notices.map(({ from }) => from).sort();
  const feed = new Feed({
    id: `urn:uuid:${uuidOf('notices')}`,
    title: about.title,
    link: standIn + about.link,
    updated: noon(days.at(-1) ?? about.built),
    author: { name: about.author },
    copyright: about.licence,
    generator: false,
  });
  for (const { id, title, summary, from, until, link } of notices) {
    feed.addItem({
      id: `urn:uuid:${uuidOf(`notice:${id}`)}`,
      // The library says its texts are HTML.
      title: escapeHTML(title),
      description: escapeHTML(`${summary} ${about.until(until)}`),
      link: standIn + link,
      date: noon(from),
      published: noon(from),
    });
  }
  return feed
    .atom1()
    .replace('<feed ', () => `<feed xml:lang="${about.lang}" `)
    .replaceAll(standIn, () => about.root);
};

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);
