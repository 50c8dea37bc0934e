/** The page on which a reader finds a place: questions, the list, the map. */
import { expect, type Locator, type Page } from '@playwright/test';
import { findPath } from '../../../src/i18n/routes.ts';
import type { Hand } from '../support/hands.ts';
import { wordsOf, type Site } from '../support/sites.ts';

export type Group = 'need' | 'where' | 'who' | 'conditions' | 'language';

/** Which question a choice belongs to. */
const groupOf = (criterion: string): Group => {
  const [kind, value = ''] = criterion.split(':');
  if (kind === 'need' || kind === 'language') return kind;
  if (kind === 'area' || kind === 'town') return 'where';
  return ['women', 'men', 'trans', 'under18', 'trafficked', 'seeksAsylum'].includes(value) ? 'who' : 'conditions';
};

export class FinderPage {
  readonly page: Page;
  readonly site: Site;
  readonly lang: string;
  readonly url: string;
  readonly count: Locator;
  readonly message: Locator;
  readonly cards: Locator;
  readonly chips: Locator;
  readonly more: Locator;
  readonly copy: Locator;
  readonly townField: Locator;
  readonly towns: Locator;
  readonly townCount: Locator;
  readonly here: Locator;
  readonly none: Locator;
  readonly drops: Locator;
  readonly mapOpen: Locator;
  readonly mapClose: Locator;
  readonly mapBack: Locator;
  readonly map: Locator;
  readonly markers: Locator;
  readonly picked: Locator;

  constructor(page: Page, site: Site, lang: string) {
    this.page = page;
    this.site = site;
    this.lang = lang;
    this.url = `${site.url}${findPath(lang).slice(1)}`;
    this.count = page.locator('[data-count]');
    this.message = page.locator('[data-message]');
    this.cards = page.locator('[data-cards] > [data-service]');
    this.chips = page.locator('[data-chosen] button');
    this.more = page.locator('[data-more]');
    this.copy = page.locator('[data-copy]');
    this.townField = page.locator('#town');
    this.towns = page.locator('[data-town-list] button');
    this.townCount = page.locator('[data-town-count]');
    this.here = page.locator('[data-here]');
    this.none = page.locator('[data-none]');
    this.drops = page.locator('[data-drops] button');
    this.mapOpen = page.locator('[data-map-open]');
    this.mapClose = page.locator('[data-map-close]');
    this.mapBack = page.locator('[data-map-back]');
    this.map = page.locator('[data-map]');
    this.markers = page.locator('[data-map-canvas] [data-ids]:visible');
    this.picked = page.locator('[data-picked]');
  }

  /** Opens the page and waits for its script. `fragment` without `#`. */
  async open(fragment = ''): Promise<void> {
    await this.page.goto(fragment === '' ? this.url : `${this.url}#${fragment}`);
    await expect(this.count).toBeVisible();
  }

  words(key: string): string {
    return wordsOf(this.site, this.lang, key);
  }

  group(name: Group): Locator {
    return this.page.locator(`details[data-filter="${name}"]`);
  }

  criterion(key: string): Locator {
    return this.page.locator(`[data-criterion="${key}"]`).first();
  }

  card(id: string): Locator {
    return this.page.locator(`[data-cards] > [data-service="${id}"]`);
  }

  marker(id: string): Locator {
    return this.page.locator(`[data-map-canvas] [data-ids~="${id}"]`).first();
  }

  async openGroup(hand: Hand, name: Group): Promise<void> {
    const group = this.group(name);
    if ((await group.getAttribute('open')) === null) await hand.press(group.locator('summary').first());
    await expect(group).toHaveAttribute('open', '');
  }

  /** Chooses by a button of the page and waits until the list is that of the choice. */
  async choose(hand: Hand, key: string): Promise<void> {
    const before = await this.chips.count();
    await this.openGroup(hand, groupOf(key));
    await hand.press(this.criterion(key));
    await expect(this.criterion(key)).toHaveAttribute('aria-pressed', 'true');
    await expect(this.chips).toHaveCount(before + 1);
  }

  async chooseTown(hand: Hand, typed: string): Promise<void> {
    const before = await this.chips.count();
    await this.openGroup(hand, 'where');
    await hand.typeAndTake(this.townField, typed, this.towns);
    await expect(this.chips).toHaveCount(before + 1);
  }

  async openMap(hand: Hand): Promise<void> {
    await hand.press(this.mapOpen);
    await expect(this.map).toBeVisible();
    await expect(this.markers.first()).toBeVisible();
  }

  /** Services of the whole list, however long it is. */
  async allIds(): Promise<string[]> {
    while (await this.more.isVisible()) {
      await this.more.click();
      await this.ids();
    }
    return this.ids();
  }

  /** Services of the list from top to bottom, as far as it is shown. */
  async ids(): Promise<string[]> {
    // A long list is drawn in pieces.
    await expect(this.page.locator('[data-cards]')).not.toHaveAttribute('aria-busy', 'true');
    return this.cards.evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset['service'] ?? ''));
  }

  idsOnMap(): Promise<string[]> {
    return this.markers.evaluateAll((markers) => [
      ...new Set(markers.flatMap((marker) => (marker as HTMLElement).dataset['ids']?.split(' ') ?? [])),
    ]);
  }
}
