/** Lets the worker make the copy: the only place of the site that brings a worker into a browser. */
import { workerName } from '../../domain/offline/copy-list.ts';
import { isProgress, type Order, type Progress } from './messages.ts';
import { dropUnfinished } from './download.ts';
import { readKept } from './copies.ts';

/** `refused`: the browser takes no worker. `failed`: something did not come, and nothing was kept. */
export type Outcome = 'kept' | 'failed' | 'refused';

export const take = async (folder: string, show: (progress: Progress) => void): Promise<Outcome> => {
  const outcome = await askWorker(folder, show).catch(() => 'failed' as const);
  if (outcome !== 'kept') await dropUnfinished(folder);
  return outcome;
};

const askWorker = async (folder: string, show: (progress: Progress) => void): Promise<Outcome> => {
  const listen = ({ data }: MessageEvent<unknown>): void => {
    if (isProgress(data)) show(data);
  };
  navigator.serviceWorker.addEventListener('message', listen);
  navigator.serviceWorker.startMessages();
  try {
    const registration = await register(folder);
    if (registration === undefined) return 'refused';
    if (!(await isInstalled(registration))) return 'failed';
    if ((await readKept(folder)).taken !== undefined || (await order(registration))) return 'kept';
    await registration.unregister();
    return 'failed';
  } finally {
    navigator.serviceWorker.removeEventListener('message', listen);
  }
};

const register = (folder: string): Promise<ServiceWorkerRegistration | undefined> =>
  navigator.serviceWorker.register(folder + workerName, { updateViaCache: 'none' }).catch(() => undefined);

/** True once the worker runs; false if its copy did not come, and then the browser has thrown it away. */
const isInstalled = (registration: ServiceWorkerRegistration): Promise<boolean> => {
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  return new Promise((done) => {
    const look = (): void => {
      if (worker?.state === 'activated') done(true);
      if (worker === null || worker.state === 'redundant') done(false);
    };
    worker?.addEventListener('statechange', look);
    look();
  });
};

/** A worker that is there already makes no copy of itself: one removed a moment ago lives until its pages are closed. */
const order = ({ active }: ServiceWorkerRegistration): Promise<boolean> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<unknown>) => done(data === true);
    const command: Order = 'take';
    active?.postMessage(command, [port2]);
  });
