/** How a worker answers a request, whichever copy it has the files from. */
import { keyOf, pageOf } from '../../domain/offline/cache-strategy.ts';

/** The network must answer within this time, else a page comes from the copy. */
const timeoutMs = 4000;

/** A file of a copy by its address, or undefined. */
type FromCopy = (address: string) => Promise<Response | undefined>;

export const copyFirst = async (request: Request, fromCopy: FromCopy): Promise<Response> =>
  (await fromCopy(keyOf(request.url))) ?? fetch(request);

export const networkFirst = async (request: Request, fromCopy: FromCopy): Promise<Response> => {
  const copy = (await fromCopy(keyOf(request.url))) ?? (await wayToPage(request, fromCopy));
  if (copy === undefined) return fetch(request);
  const tooLate = new Promise<undefined>((done) => setTimeout(done, timeoutMs, undefined));
  const fresh = await Promise.race([fetch(request).catch(() => undefined), tooLate]);
  // A fault of the host (5xx) counts as no network; that a page is gone (404) does not.
  return fresh === undefined || fresh.status >= 500 ? copy : fresh;
};

/** Leads to a page of the copy as a host would: from `/da/find`, its links would lead elsewhere. */
const wayToPage = async ({ url, mode }: Request, fromCopy: FromCopy): Promise<Response | undefined> => {
  const page = pageOf(url);
  const isElsewhere = mode === 'navigate' && page !== keyOf(url);
  return isElsewhere && (await fromCopy(page)) !== undefined ? Response.redirect(page) : undefined;
};
