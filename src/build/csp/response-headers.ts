/** What a host should send with every file. The site is as careful without them (requirement P9); they close what pages cannot. */
import { headerPolicy } from './page-policy.ts';

export type Header = readonly [name: string, value: string];

/** Seconds. */
const aYear = 31_536_000;

/**
 * What a page could ask of a phone and this site never does. Only names that every Chromium knows: an unknown one is a
 * line in the console of every page (`bluetooth` is, on Linux). Copying and sharing stay allowed: they happen on a tap.
 */
const unused = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** Sent with every answer, wrong addresses included. */
export const commonHeaders: readonly Header[] = [
  ['Content-Security-Policy', headerPolicy()],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', ['geolocation=(self)', ...unused.map((name) => `${name}=()`)].join(', ')],
  ['X-Content-Type-Options', 'nosniff'],
  // For browsers older than frame-ancestors.
  ['X-Frame-Options', 'DENY'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  // Neither includeSubDomains nor preload: what else stands on the domain is not ours to decide.
  ['Strict-Transport-Security', `max-age=${aYear}`],
];

/** Files with a fingerprint in their name never change (requirement B9). */
export const hashedCache: Header = ['Cache-Control', `public, max-age=${aYear}, immutable`];

/** Everything else may be kept but is asked for again each time: a number can be corrected today. */
export const otherCache: Header = ['Cache-Control', 'no-cache'];
