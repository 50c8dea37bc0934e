/** Lets the worker make the copy: the only place of the site that registers a worker. */
import { workerName } from '../../domain/offline/copy-list.ts';
import { isProgress, type Order, type Progress } from './messages.ts';
import { dropUnfinished } from './download.ts';
import { readKept } from './copies.ts';

/** `refused`: the browser registers no worker. `failed`: a file did not arrive, and nothing was kept. */
export type Outcome = 'kept' | 'failed' | 'refused';

/** @param folder address of the language's folder */
export const install = async (folder: string, show: (progress: Progress) => void): Promise<Outcome> => {
  const outcome = await askWorker(folder, show).catch(() => 'failed' as const);
  if (outcome !== 'kept') await dropUnfinished(folder);
  // Without the worker of the root only addresses outside the language's folder need the network.
  else await register(new URL('../', folder).href);
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
    if ((await readKept(folder)).taken !== undefined || (await askForCopy(registration))) return 'kept';
    await registration.unregister();
    return 'failed';
  } finally {
    navigator.serviceWorker.removeEventListener('message', listen);
  }
};

const register = (folder: string): Promise<ServiceWorkerRegistration | undefined> =>
  navigator.serviceWorker.register(folder + workerName, { updateViaCache: 'none' }).catch(() => undefined);

/** True once the worker is active; false if its copy did not arrive, and then the browser has dropped the worker. */
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

/** A worker that is active already does not install again: one removed a moment ago lives until its pages are closed. */
const askForCopy = ({ active }: ServiceWorkerRegistration): Promise<boolean> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<unknown>) => done(data === true);
    const order: Order = 'install';
    active?.postMessage(order, [port2]);
  });
