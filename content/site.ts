import { z } from 'zod';

const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'must be a colour such as #2451d6');

const siteSchema = z.strictObject({
  /** The name in the header and in page titles. */
  name: z.string().min(1),
  /** One accent, readable (4.5:1) on the light and the dark background. */
  accent: z.strictObject({ light: colour, dark: colour }),
  /** The environment variable that samples read the key from. */
  keyVariable: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
  /** Links in the footer, besides those the site makes itself. */
  links: z.array(z.strictObject({ label: z.string().min(1), href: z.url({ protocol: /^https$/ }) })),
  /** Hosts whose images and videos a reader may load into the page by a click. */
  mediaHosts: z.array(z.hostname()),
});

/** What differs from one installation to the next. */
export const site = siteSchema.parse({
  name: 'Lectern',
  accent: { light: '#2f54c8', dark: '#93aeff' },
  keyVariable: 'GATEWAY_API_KEY',
  links: [],
  mediaHosts: [],
});
