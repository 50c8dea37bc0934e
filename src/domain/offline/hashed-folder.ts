/** Folder of the files whose names carry a fingerprint of their content (astro.config.mjs, `build.assets`). */
export const hashedFolder = 'a';
