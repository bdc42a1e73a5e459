/** What is stored, where, for how long, and what a language model's provider gets. */
import { render } from "../parts/layout.tsx";
import { PRIVACY } from "../strings/privacy.ts";
import { SITE } from "../strings/site.ts";
import type { PrivacyProps } from "./props.ts";

export function privacyPage({ assets, origin, provider }: PrivacyProps): string {
  return render(
    {
      title: `${PRIVACY.head} – ${SITE.name}`,
      description: PRIVACY.lead,
      path: "/privacy",
      origin,
      assets,
      scripts: [],
      index: true,
      current: null,
      data: null,
    },
    <main id="main" class="wrap method">
      <header>
        <h1>{PRIVACY.head}</h1>
        <p class="lead">{PRIVACY.lead}</p>
      </header>
      {PRIVACY.parts.map(({ head, text }, at) => (
        <Part id={`p${at}`} head={head} text={text} />
      ))}
      <Part id="model" head={PRIVACY.model} text={provider === null ? PRIVACY.noModel : PRIVACY.withModel(provider)} />
    </main>,
  );
}

const Part = ({ id, head, text }: { id: string; head: string; text: readonly string[] }) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{head}</h2>
    <div class="stack after">
      {text.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </div>
  </section>
);
