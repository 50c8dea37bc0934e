/** Texts read by a voice of the phone: never by one that sends them to a service (requirements P14, L15). */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { guidePath, pagePath, servicePath } from '../../src/i18n/routes.ts';
import { axeFaults } from './support/faults.ts';
import { ShowCards } from './pages/show-cards.ts';
import { siteNamed, wordsOf } from './support/sites.ts';

interface FakeVoice {
  lang: string;
  localService: boolean;
}

/** What was said, and by whom. */
interface Said extends FakeVoice {
  text: string;
  rate: number;
}

interface FakeSpeech {
  said: Said[];
  cancelled: number;
  /** The utterance is over. */
  end: () => void;
  /** Breaks off as Safari does: whoever broke off an utterance is told before the call returns. */
  isSynchronous: boolean;
  /** The phone learns its voices. */
  learn: (voices: FakeVoice[]) => void;
}
type SpeechWindow = Window & { fakeSpeech: FakeSpeech };

/** Puts a speech engine into the page that notes what it is given and goes on only when the test says so. */
const giveVoices = async (page: Page, voices: readonly FakeVoice[]): Promise<void> => {
  await page.addInitScript((given) => {
    interface Utterance {
      text: string;
      voice: FakeVoice | null;
      rate: number;
      onend?: () => void;
      onerror?: (event: { error: string }) => void;
    }
    class FakeUtterance {
      text: string;
      voice: FakeVoice | null = null;
      lang = '';
      rate = 1;
      constructor(text: string) {
        this.text = text;
      }
    }
    let known: FakeVoice[] = [...given];
    let current: Utterance | undefined;
    /** A browser says of an utterance that was broken off that it is over, and says so late. */
    let broken: Utterance | undefined;
    const target = new EventTarget();
    const fake: FakeSpeech = {
      said: [],
      cancelled: 0,
      isSynchronous: false,
      end: () => {
        const ended = [broken, current];
        broken = current = undefined;
        for (const utterance of ended) utterance?.onend?.();
      },
      learn: (voices) => {
        known = voices;
        target.dispatchEvent(new Event('voiceschanged'));
      },
    };
    const speech = Object.assign(target, {
      getVoices: () => known.map((voice) => ({ default: false, name: voice.lang, voiceURI: voice.lang, ...voice })),
      speak: (utterance: Utterance) => {
        const { text, voice, rate } = utterance;
        // Without a voice of its own a browser takes any, perhaps a remote one.
        fake.said.push({ text, rate, lang: voice?.lang ?? 'any', localService: voice?.localService ?? false });
        current = utterance;
      },
      cancel: () => {
        fake.cancelled += 1;
        broken = current;
        current = undefined;
        if (!fake.isSynchronous) return;
        const told = broken;
        broken = undefined;
        told?.onerror?.({ error: 'interrupted' });
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: FakeUtterance });
    Object.assign(window, { fakeSpeech: fake });
  }, voices);
};

const own = (lang: string): FakeVoice => ({ lang, localService: true });
const remote = (lang: string): FakeVoice => ({ lang, localService: false });

const said = (page: Page): Promise<Said[]> => page.evaluate(() => (window as unknown as SpeechWindow).fakeSpeech.said);
const lastSaid = async (page: Page): Promise<string | undefined> => (await said(page)).at(-1)?.text;
const cancelled = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as SpeechWindow).fakeSpeech.cancelled);
/** Lets the voice come to the end of so many sentences. */
const goOn = (page: Page, sentences = 1): Promise<void> =>
  page.evaluate((count) => {
    for (let left = count; left > 0; left -= 1) (window as unknown as SpeechWindow).fakeSpeech.end();
  }, sentences);

class Aloud {
  readonly start: Locator;
  readonly bar: Locator;
  readonly stop: Locator;
  readonly previous: Locator;
  readonly next: Locator;
  readonly rate: Locator;
  readonly marked: Locator;

  constructor(page: Page) {
    const root = page.locator('hv-read-aloud').first();
    this.start = root.locator('[data-read-aloud-start]');
    this.bar = root.locator('[data-read-aloud-bar]');
    this.stop = root.locator('[data-read-aloud-stop]');
    this.previous = root.locator('[data-read-aloud-previous]');
    this.next = root.locator('[data-read-aloud-next]');
    this.rate = root.locator('[data-read-aloud-rate]');
    this.marked = page.locator('.read-aloud-now');
  }
}

const site = () => siteNamed('fixture');
const url = (path: string): string => site().url + path.slice(1);
const guide = (lang: string): string => url(guidePath(lang, 'foerste-skridt', 'reader'));

test('Where a phone has no voice of its own for the language there is no button', async ({ page }) => {
  await giveVoices(page, [remote('da-DK'), own('sv-SE')]);
  await page.goto(guide('da'));
  const { start } = new Aloud(page);
  await expect(start).toBeHidden();
  // A voice that comes late, as most do.
  const learn = (voices: FakeVoice[]): Promise<void> =>
    page.evaluate((late) => (window as unknown as SpeechWindow).fakeSpeech.learn(late), voices);
  await learn([remote('da-DK'), own('da_DK')]);
  await expect(start).toBeVisible();
  await learn([]);
  await expect(start).toBeHidden();
  expect(await said(page)).toEqual([]);
});

test('A text is read from section to section, what is read is marked, and a second press stops it', async ({
  page,
}) => {
  await giveVoices(page, [remote('en-US'), remote('da-DK'), own('en_GB')]);
  await page.goto(guide('en'));
  const { start, bar, stop, previous, next, rate, marked } = new Aloud(page);
  await expect(start).toContainText(wordsOf(site(), 'en', 'readAloud.start'));
  expect(await said(page), 'nothing by itself').toEqual([]);

  await start.click();
  expect(await lastSaid(page)).toBe('You can get help to do something else, one step at a time.');
  await expect(marked).toHaveCount(1);
  await expect(marked).toContainText('You can get help');
  await goOn(page, 2);
  // The name is Danish; without a voice for it the English one goes on, and the number is spelled.
  expect(await lastSaid(page)).toMatch(/^Ring \p{Lu}.*, \+\d \d(, \d( \d)+)+\.$/u);
  await goOn(page);
  await expect(marked).toHaveText('Find out what cannot wait');

  await next.click();
  await expect(marked).toHaveText('The first meeting');
  await expect.poll(() => lastSaid(page)).toBe('The first meeting');
  await next.click();
  await next.click();
  await expect.poll(() => lastSaid(page)).toBe('A place to live');
  await previous.click();
  await expect.poll(() => lastSaid(page)).toBe('Money');

  await rate.click();
  await goOn(page);
  expect((await said(page)).slice(-2).map((each) => each.rate)).toEqual([0.8, 1]);

  // Not covered by the bars above and below.
  await expect(marked).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await axeFaults(page, 'light')).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, 'no sideways scrolling').toBeLessThanOrEqual(320);
  const heights = await bar
    .locator('button')
    .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(3);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(48);

  const before = await cancelled(page);
  await stop.click();
  expect(await cancelled(page)).toBe(before + 1);
  await expect(bar).toBeHidden();
  await expect(marked).toHaveCount(0);
  await expect(start).toBeFocused();
  // A sentence that was on its way when it was stopped brings no other.
  const count = (await said(page)).length;
  await goOn(page);
  expect(await said(page)).toHaveLength(count);
  await start.press('Enter');
  expect(await lastSaid(page), 'the section in which it stopped').toBe('Money');
  // Safari says that a sentence was broken off while it is being broken off.
  await page.evaluate(() => {
    (window as unknown as SpeechWindow).fakeSpeech.isSynchronous = true;
  });
  await next.click();
  await expect.poll(() => lastSaid(page)).toBe('A place to live');
  await expect(bar).toBeVisible();
  await stop.click();
  await expect(bar).toBeHidden();
  const silent = await said(page);
  await goOn(page);
  expect(await said(page)).toEqual(silent);

  expect((await said(page)).filter(({ localService, lang }) => !localService || lang !== 'en_GB')).toEqual([]);
});

test('The voice stops when the page is left or out of sight', async ({ page, context }) => {
  await giveVoices(page, [own('ar'), own('da-DK')]);
  const { start, marked } = new Aloud(page);
  await page.goto(url(pagePath('da', 'phone')));
  await start.click();
  await expect(marked).toHaveCount(1);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Object.defineProperty(document, 'hidden', { value: false });
  });
  expect(await cancelled(page)).toBe(1);
  await expect(marked).toHaveCount(0);

  await start.click();
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));
  expect(await cancelled(page)).toBe(2);

  await start.click();
  // Nothing answers: what is seen and heard is what the page does itself.
  await context.route(/^https:/, () => undefined);
  const left = await page.evaluate(() => {
    document.querySelector<HTMLElement>('a[data-exit]')?.click();
    return (window as unknown as SpeechWindow).fakeSpeech.cancelled;
  });
  expect(left).toBe(3);
});

test('A text in another language than the page is read in its own, with a name in its own voice', async ({ page }) => {
  await giveVoices(page, [own('da-DK'), own('en-GB')]);
  // This guide is Danish on every page.
  await page.goto(url(guidePath('en', 'kun-dansk', 'reader')));
  const { start } = new Aloud(page);
  await expect(start).toContainText('Dansk');
  await start.click();
  expect((await said(page)).map(({ lang }) => lang)).toEqual(['da-DK']);
  await page.goto(guide('en'));
  await start.click();
  await goOn(page, 3);
  expect((await said(page)).map(({ lang }) => lang)).toEqual(['en-GB', 'en-GB', 'en-GB', 'da-DK']);
});

test('A recording is played instead of the voice, from the tap on, and stops when the page is out of sight', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await giveVoices(page, [own('ar')]);
  await page.goto(guide('ar'));
  await expect(new Aloud(page).start).toBeHidden();
  const audio = page.locator('hv-read-aloud audio');
  expect(asked.filter((path) => path.endsWith('.ogg'))).toEqual([]);
  const seconds = await audio.evaluate(async (player: HTMLAudioElement) => {
    await player.play();
    const { duration } = player;
    Object.defineProperty(document, 'hidden', { value: true });
    document.dispatchEvent(new Event('visibilitychange'));
    return player.paused ? duration : -1;
  });
  expect(seconds).toBeCloseTo(1, 1);
  expect(asked.filter((path) => path.endsWith('.ogg'))).toHaveLength(1);
  expect(await said(page)).toEqual([]);
});

test('A recording that no browser plays gives way to the voice at once', async ({ page }) => {
  await giveVoices(page, [own('ar')]);
  await page.route(guide('ar'), async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('audio/ogg; codecs=opus', 'audio/x-none') });
  });
  await page.goto(guide('ar'));
  await expect(new Aloud(page).start).toBeVisible();
});

test('One recording is heard at a time, and none when nobody looks, also where no voice could read', async ({
  page,
}) => {
  await page.goto(site().url + 'da/');
  const playing = await page.locator('audio').evaluate(async (first: HTMLAudioElement) => {
    const second = first.cloneNode(true);
    if (!(second instanceof HTMLAudioElement)) throw new Error('A player is an <audio>.');
    first.after(second);
    first.loop = second.loop = true;
    const states = (): boolean[] => [first, second].map(({ paused }) => !paused);
    const found: boolean[][] = [];
    for (const sound of [first, second]) {
      await sound.play();
      found.push(states());
    }
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    found.push(states());
    await first.play();
    Object.defineProperty(document, 'hidden', { value: true });
    document.dispatchEvent(new Event('visibilitychange'));
    return [...found, states()];
  });
  expect(playing).toEqual([
    [true, false],
    [false, true],
    [false, false],
    [false, false],
  ]);
});

test('A recording that does not come gives way to the voice', async ({ page }) => {
  await giveVoices(page, [own('ar')]);
  await page.route('**/*.ogg', (route) => route.abort());
  await page.goto(guide('ar'));
  const { start } = new Aloud(page);
  await page.locator('hv-read-aloud audio').evaluate((player: HTMLAudioElement) => {
    // It may wait for ever: the promise is of no interest.
    void player.play().catch(() => undefined);
  });
  await expect(start).toBeVisible();
  await start.click();
  expect((await said(page)).map(({ lang }) => lang)).toEqual(['ar']);
});

test('A text of one passage has one button and no bar', async ({ page }) => {
  await giveVoices(page, [own('da')]);
  await page.goto(url(servicePath('da', 'natcafeen')));
  const { start, bar } = new Aloud(page);
  await page
    .locator('[data-read-aloud-text]')
    .first()
    .evaluate((text) => {
      text.innerHTML =
        '<p>Jeg vil gerne have en tolk.<i> Det her ses ikke.</i></p><details><p>Det her er foldet ind.</p></details>';
      const hidden = text.querySelector('i');
      if (hidden !== null) hidden.style.visibility = 'hidden';
    });
  // Voice and recording are never heard together, wherever on the page the recording is.
  const sound = page.locator('body > audio');
  await page.evaluate(() => {
    const player = document.createElement('audio');
    player.pause = () => player.classList.add('paused');
    document.body.append(player);
  });
  await start.click();
  await expect(sound).toHaveClass('paused');
  await sound.dispatchEvent('play', { bubbles: false });
  expect(await cancelled(page)).toBe(1);
  await start.click();
  await expect(bar).toBeHidden();
  await expect(start).toHaveText(wordsOf(site(), 'da', 'readAloud.stop'), { useInnerText: true });
  await goOn(page);
  await expect(start).toHaveText(wordsOf(site(), 'da', 'readAloud.start'), { useInnerText: true });
  expect((await said(page)).map(({ text }) => text)).toEqual(Array(2).fill('Jeg vil gerne have en tolk.'));
});

test('A card is read in Danish only, by a voice of the phone, and goes silent with the card', async ({ page }) => {
  await giveVoices(page, [remote('da-DK'), own('da-DK'), own('en-GB')]);
  const cards = new ShowCards(page);
  await cards.open(site(), 'en');
  const { start } = new Aloud(page);
  await expect(start).toBeHidden();
  await cards.choices.filter({ hasText: wordsOf(site(), 'en', 'phraseCard.need-doctor') }).click();
  await expect(start).toBeVisible();
  expect(await cards.cutWords()).toEqual([]);
  await start.click();
  const danish = { text: wordsOf(site(), 'da', 'phraseCard.need-doctor'), rate: 0.8, ...own('da-DK') };
  expect(await said(page)).toEqual([danish]);
  const before = await cancelled(page);
  await cards.back.click();
  expect(await cancelled(page)).toBe(before + 1);
  await goOn(page);
  expect(await said(page)).toEqual([danish]);
});
