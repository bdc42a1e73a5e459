/** The frame of every page: head, header, footer, the hatch pattern. A page is one full HTML string. */
import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { SITE } from "../strings/site.ts";
import { Head, type PageHead } from "./head.tsx";
import { Mark } from "./mark.tsx";

/** Renders a whole page. `main` must hold the element with id "main". */
export function render(head: PageHead, main: VNode): string {
  return `<!doctype html>${renderToString(<Html head={head}>{main}</Html>)}`;
}

/** JSON that may stand inside a script element: no "<", and no line separators that old parsers trip over. */
const inlineJson = (data: unknown): string =>
  JSON.stringify(data).replace(/[<>\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

function Html({ head, children }: { head: PageHead; children: ComponentChildren }) {
  return (
    <html lang="en" data-running={head.running}>
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
