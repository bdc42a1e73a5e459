/** The head of every page: titles, addresses, what a shared link shows, styles and scripts. */
import type { Assets } from "../pages/props.ts";
import { SITE } from "../strings/site.ts";

/** What a page says about itself. `data` travels to its island as JSON; `scripts` are module addresses. */
export type PageHead = {
  title: string;
  description: string;
  /** Path of the page, for the canonical address; null for pages that have none (problems). */
  path: string | null;
  origin: string | null;
  assets: Assets;
  scripts: readonly string[];
  index: boolean;
  current: "roles" | "method" | "data" | null;
  /** Path of the picture that a link to the page shows, and what it shows in words. */
  picture?: { path: string; shows: string };
  /** What stands at the foot of every printed page. */
  running?: string;
  /** Path of the feed of changes that a page has. */
  feed?: string;
  data: unknown;
};

export function Head({ title, description, path, origin, assets, scripts, index, picture, feed }: PageHead) {
  const address = origin !== null && path !== null ? origin + path : null;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={description} />
      {!index && <meta name="robots" content="noindex" />}
      {index && address && <link rel="canonical" href={address} />}
      {feed && <link rel="alternate" type="application/atom+xml" title={SITE.feed} href={feed} />}
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:site_name" content={SITE.name} />
      <meta property="og:type" content="website" />
      {address && <meta property="og:url" content={address} />}
      {picture && origin !== null && <Picture address={origin + picture.path} shows={picture.shows} />}
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href={ICON} />
      {assets.css.map((href) => (
        <link rel="stylesheet" href={href} />
      ))}
      <link rel="stylesheet" href={assets.paper} media="print" />
      {/* Blocking on purpose, and tiny: the chosen theme is there before the first paint. */}
      <script src={assets.theme} />
      {scripts.map((src) => (
        <script type="module" src={src} />
      ))}
    </head>
  );
}

/** What link previews are drawn at everywhere. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

const Picture = ({ address, shows }: { address: string; shows: string }) => (
  <>
    <meta property="og:image" content={address} />
    <meta property="og:image:width" content={String(PREVIEW_SIZE.width)} />
    <meta property="og:image:height" content={String(PREVIEW_SIZE.height)} />
    <meta property="og:image:alt" content={shows} />
    <meta name="twitter:card" content="summary_large_image" />
  </>
);

/** The mark as a data address: no extra request, and the strict content policy allows data: images only. */
const ICON =
  "data:image/svg+xml," +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 26 26"><path d="M1 25V19h8v-6h8V7h8v18z" fill="#6b2c63"/>' +
      '<circle cx="13" cy="6.5" r="4.2" fill="#857e70"/></svg>',
  );
