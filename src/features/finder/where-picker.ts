/** Says where a reader is: by a town she types, or by the phone's position after a tap. Nothing is sent. */
import type { Point } from '../../domain/geo/distance.ts';
import type { WhereMeant } from '../../domain/geo/find-where.ts';
import { isAbroad, type Whereabouts } from '../../domain/geo/nearest.ts';
import { positionAsker } from '../../components/element/position.ts';
import type { Words } from '../../components/element/script-words.ts';
import type { Where } from './choices.ts';
import type { CriterionControls } from './criterion-controls.ts';
import { danishName } from './list-view.ts';
import type * as towns from './towns.ts';

/** From the middle of a part of the country to its furthest corner, and some more. */
const areaKm = 150;

interface PickerOptions {
  root: HTMLElement;
  /** Around the field and its list. */
  box: HTMLElement;
  /** Buttons for the phone's position. */
  here: readonly HTMLElement[];
  words: Words;
  controls: CriterionControls;
  choose: (where: Where) => void;
  /** One sentence for the reader. */
  announce: (key: string) => void;
}

type Towns = typeof towns;

export class WherePicker {
  private readonly options: PickerOptions;
  private readonly field: HTMLInputElement | null;
  private readonly list: HTMLElement | null;
  private readonly count: HTMLElement | null;
  private loading: Promise<Towns | undefined> | undefined;
  private readonly position = positionAsker();

  constructor(options: PickerOptions) {
    this.options = options;
    this.field = options.box.querySelector('input');
    this.list = options.box.querySelector('[data-town-list]');
    this.count = options.box.querySelector('[data-town-count]');
    // Fetched early, and no word if that fails: she has not asked for anything yet.
    this.field?.addEventListener('focus', () => void this.fetchTowns());
    this.field?.addEventListener('input', () => void this.suggest());
    this.field?.addEventListener('keydown', (event) => {
      // Enter takes the likeliest; there is no form it could send, and what gets the focus next must not hear it.
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      this.list?.querySelector('button')?.click();
    });
    for (const button of options.here) button.addEventListener('click', () => this.locate());
  }

  /** A town by its id, as a list of towns or a link names it. */
  async chooseTown(id: string): Promise<boolean> {
    const towns = await this.towns();
    const town = towns?.townById(id);
    if (towns === undefined || town === undefined) return false;
    this.options.choose({ is: 'town', town: town.id, name: town.name, at: towns.whereaboutsOfTown(town) });
    return true;
  }

  /** She has said where she is in another way: a position that comes now comes too late. */
  forgetPosition(): void {
    this.position.forget();
  }

  focus(): void {
    this.field?.focus();
  }

  /** Loaded once; a failure is told, and the next attempt tries again. */
  private async towns(): Promise<Towns | undefined> {
    const towns = await this.fetchTowns();
    if (towns === undefined) this.options.announce('near.townsMissing');
    return towns;
  }

  private async fetchTowns(): Promise<Towns | undefined> {
    this.loading ??= import('./towns.ts').catch(() => undefined);
    const towns = await this.loading;
    if (towns === undefined) this.loading = undefined;
    return towns;
  }

  private async suggest(): Promise<void> {
    const towns = await this.towns();
    if (towns === undefined || this.field === null) return;
    const typed = this.field.value;
    const { controls } = this.options;
    const areas = new Map(
      Object.keys(controls.codes('area')).map((area) => [area, controls.labelOf(`area:${area}`).textContent ?? '']),
    );
    const found = towns.whereMeant(typed, areas);
    const isEmpty = typed.trim() === '';
    this.list?.replaceChildren(
      ...found.map((meant) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'finder-text-button';
        button.append(...this.namesOf(meant, found));
        button.addEventListener('click', () => {
          this.clear();
          if (meant.is === 'area') this.options.choose(meant);
          else void this.chooseTown(meant.town.id);
        });
        const item = document.createElement('li');
        item.append(button);
        return item;
      }),
    );
    const { words } = this.options;
    const said = found.length === 0 ? words.node('near.none') : words.node('near.found', { count: found.length });
    this.count?.replaceChildren(...(isEmpty ? [] : [said]));
  }

  private namesOf(meant: WhereMeant, among: readonly WhereMeant[]): (Node | string)[] {
    if (meant.is === 'area') return [this.options.controls.labelOf(`area:${meant.area}`)];
    const { id, name, municipality } = meant.town;
    // There are two Nykøbing and three Holme.
    const isAmbiguous =
      municipality !== name && among.some((one) => one.is === 'town' && one.town.id !== id && one.town.name === name);
    return isAmbiguous ? [danishName(name), ' (', danishName(municipality), ')'] : [danishName(name)];
  }

  private clear(): void {
    if (this.field !== null) this.field.value = '';
    this.list?.replaceChildren();
    this.count?.replaceChildren();
  }

  private locate(): void {
    const focused = document.activeElement;
    this.options.announce('near.waiting');
    this.position.ask(
      (coords) => void this.takePosition(coords, focused),
      (why) => this.fail(`near.${why}`, focused),
    );
  }

  /** @param focused what had the focus when she asked: phones take their time, and who has gone on is left where she is */
  private fail(key: string, focused: Element | null): void {
    this.options.announce(key);
    if (document.activeElement === focused) this.focus();
  }

  private async takePosition({ latitude, longitude }: GeolocationCoordinates, focused: Element | null): Promise<void> {
    const towns = await this.towns();
    const point = { lat: latitude, lon: longitude };
    // Without the towns there are still distances, only no area.
    const at = towns === undefined ? this.withoutTowns(point) : towns.whereaboutsOfPoint(point);
    if (at === undefined) this.fail('near.abroad', focused);
    else this.options.choose({ is: 'here', at });
  }

  private withoutTowns(point: Point): Whereabouts | undefined {
    const middles = Object.values(JSON.parse(this.options.root.dataset['areas'] ?? '{}') as Record<string, Point>);
    return middles.length > 0 && isAbroad(point, middles, areaKm) ? undefined : { point };
  }
}
