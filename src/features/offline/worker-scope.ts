/** The part of a service worker's world that ours uses: TypeScript's own list of it cannot stand beside that of pages. */

interface LastingEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

interface RequestEvent extends LastingEvent {
  readonly request: Request;
  respondWith: (answer: Promise<Response>) => void;
}

interface LastingMessage extends MessageEvent<unknown> {
  waitUntil: (work: Promise<unknown>) => void;
}

interface Listen {
  (type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  (type: 'fetch', listener: (event: RequestEvent) => void): void;
  (type: 'message', listener: (event: LastingMessage) => void): void;
}

interface WorkerScope {
  addEventListener: Listen;
  skipWaiting: () => Promise<void>;
  clients: {
    claim: () => Promise<void>;
    matchAll: (options: {
      type: 'window';
      includeUncontrolled: boolean;
    }) => Promise<readonly Pick<Worker, 'postMessage'>[]>;
  };
  location: Location;
}

export const scope = self as unknown as WorkerScope;
