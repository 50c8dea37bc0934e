/** Made by build/text-components.ts. */
declare module 'virtual:texts' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  /** By path from the project, as `filePath` of an entry. */
  export const texts: ReadonlyMap<string, AstroComponentFactory>;
}
