/** What a page leaves behind or asks for: its own notes, what is stored, requests to others, surprises. */
import type { BrowserContext, Page } from '@playwright/test';
import type { Site } from './sites.ts';

/** Before every page: notes what a page asks of the phone and what its own policy stops. */
const startNotes = (allowed: readonly string[]): void => {
  const notes: string[] = [];
  Object.assign(window, { notesOfTest: notes });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    notes.push(`policy: ${violatedDirective} ${blockedURI}`);
  });
  const note = (owner: object | undefined, names: readonly string[]): void => {
    for (const name of names.filter((one) => !allowed.includes(one))) {
      if (owner !== undefined && name in owner) {
        Object.defineProperty(owner, name, { value: () => void notes.push(`asked: ${name}`), configurable: true });
      }
    }
  };
  note(Geolocation.prototype, ['getCurrentPosition', 'watchPosition']);
  note(window.Notification, ['requestPermission']);
  note(Navigator.prototype, ['vibrate', 'share', 'sendBeacon']);
  note(window.MediaDevices?.prototype, ['getUserMedia', 'getDisplayMedia']);
  note(HTMLMediaElement.prototype, ['play']);
  note(window.SpeechSynthesis?.prototype, ['speak']);
};

/** Notes what pages do from their start on; what is `allowed` is done and not noted. */
export const watchPage = (page: Page, allowed: readonly string[] = []): Promise<unknown> =>
  page.addInitScript(startNotes, allowed);

export const notesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { notesOfTest: string[] }).notesOfTest);

/** Everything a browser may keep for a site. */
export const storedBy = async (page: Page, context: BrowserContext): Promise<string[]> => {
  const cookies = (await context.cookies()).map(({ name }) => `cookie ${name}`);
  const workers = context.serviceWorkers().map((worker) => `service worker ${worker.url()}`);
  const inPage = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `IndexedDB ${name ?? ''}`),
    ...(await caches.keys()).map((key) => `cache ${key}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
  ]);
  return [...cookies, ...workers, ...inPage];
};

export interface Noted {
  /** Requests to others. */
  foreign: string[];
  /** Dialogs, windows, errors and warnings. */
  surprises: string[];
}

/** Listens to a page from now on. */
export const noteRequests = (page: Page, site: Site): Noted => {
  const noted: Noted = { foreign: [], surprises: [] };
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(site.url) || request.url().startsWith('data:');
    if (!isOwn) noted.foreign.push(request.url());
  });
  page.on('websocket', (socket) => noted.foreign.push(socket.url()));
  page.on('dialog', (dialog) => {
    noted.surprises.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => noted.surprises.push(`window: ${popup.url()}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') noted.surprises.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => noted.surprises.push(`script: ${error.message}`));
  return noted;
};
