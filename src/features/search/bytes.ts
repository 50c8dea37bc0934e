/** Files of this site as bytes. What Pagefind writes is packed by itself, since many hosts pack only what they know. */

/** Fetched from this site alone, without anything that tells who asks. Rejects where the answer is not the file. */
export const fetchOwn = async (address: URL): Promise<Response> => {
  const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!response.ok) throw new Error(`${response.status}`);
  return response;
};

/** A packed file, unpacked. */
export const bytesOf = async (address: URL): Promise<Uint8Array> =>
  unpacked(new Uint8Array(await (await fetchOwn(address)).arrayBuffer()));

/** Phones from before 2023 cannot unpack by themselves; only they load what does it for them. */
const unpacked = async (packed: Uint8Array): Promise<Uint8Array> => {
  if (packed[0] !== 0x1f || packed[1] !== 0x8b) return packed;
  if (typeof DecompressionStream === 'undefined') return (await import('fflate')).gunzipSync(packed);
  const stream = new Blob([packed as BlobPart]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};
