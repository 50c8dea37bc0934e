/** Messages between the page that offers the copy and the worker. */

/** From the worker, while it fetches: how many files of how many are there. */
export interface Progress {
  done: number;
  all: number;
}

/** To the worker. `install`: make the copy now, answer true or false on the port. `stop`: break off what you fetch. */
export type Order = 'install' | 'stop';

export const isProgress = (value: unknown): value is Progress =>
  typeof value === 'object' && value !== null && 'done' in value && 'all' in value;
