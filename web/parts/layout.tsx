/** The frame of every page: head, header, footer, the hatch pattern. A page is one full HTML string. */
import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Assets } from "../pages/props.ts";
import { SITE } from "../strings/site.ts";
import { Mark } from "./mark.tsx";

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
  /** Path of the feed of changes that a page has. */
  feed?: string;
  data: unknown;
};

/** Renders a whole page. `main` must hold the element with id "main". */
export function render(head: PageHead, main: VNode): string {
  return `<!doctype html>${renderToString(<Html head={head}>{main}</Html>)}`;
}

/** JSON that may stand inside a script element: no "<", and no line separators that old parsers trip over. */
const inlineJson = (data: unknown): string =>
  JSON.stringify(data).replace(/[<>\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

function Html({ head, children }: { head: PageHead; children: ComponentChildren }) {
  return (
    <html lang="en">
      <Head {...head} />
      <body>
        <a class="skip" href="#main">
          {SITE.skip}
        </a>
        <Hatch />
        <Header current={head.current} />
        {children}
        <Footer />
        {head.data !== null && <script type="application/json" id="data" dangerouslySetInnerHTML={{ __html: inlineJson(head.data) }} />}
      </body>
    </html>
  );
}

function Head({ title, description, path, origin, assets, scripts, index, feed }: PageHead) {
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
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href={ICON} />
      {assets.css.map((href) => (
        <link rel="stylesheet" href={href} />
      ))}
      {/* Blocking on purpose, and tiny: the chosen theme is there before the first paint. */}
      <script src={assets.theme} />
      {scripts.map((src) => (
        <script type="module" src={src} />
      ))}
    </head>
  );
}

/** The mark as a data address: no extra request, and the strict content policy allows data: images only. */
const ICON =
  "data:image/svg+xml," +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 26 26"><path d="M1 25V19h8v-6h8V7h8v18z" fill="#6b2c63"/>' +
      '<circle cx="13" cy="6.5" r="4.2" fill="#857e70"/></svg>',
  );

/** One pattern per page; its colours are tokens, so that it follows the theme. */
const Hatch = () => (
  <svg width="0" height="0" aria-hidden="true" class="defs">
    <defs>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch-paper" width="6" height="6" />
        <rect class="hatch-line" width="2.6" height="6" />
      </pattern>
    </defs>
  </svg>
);

function Header({ current }: { current: PageHead["current"] }) {
  return (
    <header class="site">
      <div class="wrap">
        <a class="brand" href="/">
          <Mark />
          {SITE.name}
        </a>
        <nav aria-label={SITE.nav}>
          <ul>
            <li>
              <a href="/roles" aria-current={current === "roles" ? "page" : undefined}>
                {SITE.roles}
              </a>
            </li>
            <li>
              <a href="/method" aria-current={current === "method" ? "page" : undefined}>
                {SITE.method}
              </a>
            </li>
            <li class="aside">
              <a href="/data" aria-current={current === "data" ? "page" : undefined}>
                {SITE.data}
              </a>
            </li>
          </ul>
        </nav>
        <button class="theme noprint" type="button" id="theme" aria-label={SITE.themeLabel}>
          {SITE.theme}
          <span>{SITE.themeOther}</span>
        </button>
      </div>
    </header>
  );
}

const Footer = () => (
  <footer class="foot">
    <div class="wrap">
      <p>
        {SITE.advice} {SITE.attribution} <a href="/data">{SITE.rests}</a> · <a href="/privacy">{SITE.privacy}</a>
      </p>
    </div>
  </footer>
);
