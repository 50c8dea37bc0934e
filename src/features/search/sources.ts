/**
 * What a page with the search box may run beside the scripts of this site: WebAssembly, in which the index is read. To be
 * added in the page itself (`Astro.csp`), before its head is written; no other page allows it.
 */
export const searchSources = ["'self'", "'wasm-unsafe-eval'"] as const;
