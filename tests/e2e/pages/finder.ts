/** The page on which a reader finds a place: questions, the list, the map. */
import { expect, type Locator, type Page } from '@playwright/test';
import { findPath } from '../../../src/i18n/routes.ts';
import type { Hand } from '../support/hands.ts';
import { wordsOf, type Site } from '../support/sites.ts';

/** Where she is; everything else. */
export type Group = 'where' | 'more';

/** Which question a choice belongs to. */
const groupOf = (criterion: string): Group => (/^(area|everywhere):/.test(criterion) ? 'where' : 'more');

export class FinderPage {
  readonly page: Page;
  readonly site: Site;
  readonly lang: string;
  readonly url: string;
  readonly count: Locator;
  readonly message: Locator;
  readonly cards: Locator;
  /** What is chosen beside need and place. */
  readonly chips: Locator;
  /** What the page is about. */
  readonly heading: Locator;
  /** The place that is chosen. */
  readonly place: Locator;
  readonly list: Locator;
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
    this.list = page.locator('[data-cards]');
    this.heading = page.locator('[data-heading]');
    this.place = page.locator('[data-where-label]');
    this.cards = page.locator('[data-list-section] [data-service]:not([data-lines="help"] *):visible');
    this.chips = page.locator('[data-chosen] button');
    this.more = page.locator('[data-more]');
    this.copy = page.locator('[data-copy]');
    this.townField = page.locator('[data-town-box] input:visible');
    this.towns = page.locator('[data-town-list] button:visible');
    this.townCount = page.locator('[data-town-box]:visible [data-town-count]');
    this.here = page.locator('[data-here]:visible');
    this.none = page.locator('[data-none]');
    this.drops = page.locator('[data-drops] button');
    this.mapOpen = page.locator('[data-map-open]');
    this.mapClose = page.locator('[data-map-close]');
    this.map = page.locator('[data-map-canvas]');
    this.markers = page.locator('[data-map-canvas] [data-ids]:visible');
    this.picked = page.locator('[data-picked]');
  }

  /** Opens the page and waits for its script. `fragment` without `#`. */
  async open(fragment = ''): Promise<void> {
    await this.page.goto(fragment === '' ? this.url : `${this.url}#${fragment}`);
    await expect(this.page.locator('hv-finder')).toHaveAttribute('data-ready', '');
  }

  words(key: string): string {
    return wordsOf(this.site, this.lang, key);
  }

  group(name: Group): Locator {
    return this.page.locator(`details[data-filter="${name}"]`);
  }

  /** One of the controls of a choice: on the start page needs and parts of the country stand as tiles, too. */
  criterion(key: string): Locator {
    return this.page.locator(`[data-criterion="${key}"]:visible`).first();
  }

  /** Whether or not it can be seen. */
  async expectChosen(key: string, isChosen = true): Promise<void> {
    await expect(this.page.locator(`[data-criterion="${key}"]`).first()).toHaveAttribute(
      'aria-pressed',
      String(isChosen),
    );
  }

  card(id: string): Locator {
    return this.page.locator(`[data-list-section] [data-service="${id}"]`);
  }

  marker(id: string): Locator {
    return this.page.locator(`[data-map-canvas] [data-ids~="${id}"]`).first();
  }

  async openGroup(hand: Hand, name: Group): Promise<void> {
    const group = this.group(name);
    if ((await group.getAttribute('open')) === null) await hand.press(group.locator('summary').first());
    await expect(group).toHaveAttribute('open', '');
  }

  /** Opens what a choice stands in, unless it can be seen. */
  async show(hand: Hand, key: string): Promise<void> {
    if (await this.criterion(key).isVisible()) return;
    await this.openGroup(hand, groupOf(key));
    if (await this.criterion(key).isVisible()) return;
    await hand.press(this.group(groupOf(key)).locator('details summary'));
  }

  /** Chooses by a button of the page and waits until the list is that of the choice. */
  async choose(hand: Hand, key: string): Promise<void> {
    await this.show(hand, key);
    await hand.press(this.criterion(key));
    await this.expectChosen(key);
    await this.settle();
  }

  /** The list is whole: a long one is fetched and drawn in pieces. */
  async settle(): Promise<void> {
    await expect(this.list).not.toHaveAttribute('aria-busy', 'true');
  }

  async openWhere(hand: Hand): Promise<void> {
    if (!(await this.townField.isVisible())) await this.openGroup(hand, 'where');
  }

  async chooseTown(hand: Hand, typed: string): Promise<void> {
    await this.openWhere(hand);
    await hand.typeAndTake(this.townField, typed, this.towns);
    await expect(this.place).toHaveText(typed);
    await this.settle();
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
    await this.settle();
    return this.cards.evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset['service'] ?? ''));
  }

  idsOnMap(): Promise<string[]> {
    return this.markers.evaluateAll((markers) => [
      ...new Set(markers.flatMap((marker) => (marker as HTMLElement).dataset['ids']?.split(' ') ?? [])),
    ]);
  }
}
