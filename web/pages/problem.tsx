/** A page that is not there, is gone, or broke: what happened, in a sentence, and where to go on. */
import { render } from "../parts/layout.tsx";
import { PROBLEM, SITE } from "../strings/site.ts";
import type { ProblemProps } from "./props.ts";

export function problemPage({ assets, origin, status, title, detail }: ProblemProps): string {
  return render(
    {
      title: `${title} – ${SITE.name}`,
      description: detail,
      path: null,
      origin,
      assets,
      scripts: [],
      index: false,
      current: null,
      data: null,
    },
    <main id="main" class="wrap problem">
      <p class="kicker">{status}</p>
      <h1>{title}</h1>
      <p class="lead">{detail}</p>
      {status === 410 && <p class="soft">{PROBLEM.gone}</p>}
      <p class="row">
        <a class="btn main" href="/">
          {PROBLEM.home}
        </a>
        <a class="btn" href="/roles">
          {PROBLEM.roles}
        </a>
      </p>
    </main>,
  );
}
