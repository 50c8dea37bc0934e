/** Files of this site, fetched from it alone, without anything that tells who asks. */

/** Rejects where the answer is not the file. */
export const fetchOwn = async (address: URL): Promise<Response> => {
  const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!response.ok) throw new Error(`${response.status}`);
  return response;
};

/** Rejects for anything else too, such as the page of a hotel's Wi-Fi. */
export const jsonOf = async <T>(address: URL): Promise<T> => (await (await fetchOwn(address)).json()) as T;
