/** Interface strings of one language: flat keys, text values. Only the source language must be complete. */
import { z } from 'astro/zod';

export const stringsSchema = z.record(
  z.stringFormat('key', /^[a-zA-Z0-9]+([._-][a-zA-Z0-9]+)*$/, {
    error: 'a key has letters, digits, dots, hyphens and underscores',
  }),
  z.string().min(1, 'an empty string shows nothing; leave the key out instead'),
);

export type Strings = z.infer<typeof stringsSchema>;
