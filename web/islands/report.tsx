/** What lives on a saved report: the what-if, copy, print, Markdown, and the owner's three deeds with the key. */
import { hydrate } from "preact";
import { useState } from "preact/hooks";
import { scorePerson, type PersonScore } from "../../scoring/index.ts";
import { WhatIfControls, type Choice } from "../parts/what-if-controls.tsx";
import { WhatIfTable } from "../parts/what-if.tsx";
import { moveHours, type WhatIfData } from "../what-if.ts";
import { pageData } from "./page-data.ts";
import { ownerDeeds } from "./report/owner.ts";
import { shareDeeds } from "./report/share.ts";

type ReportData = { id: string; whatIf: WhatIfData | null };

function WhatIf({ data, person }: { data: WhatIfData; person: PersonScore }) {
  const [{ from, to, hours }, choose] = useState<Choice>({ from: data.from, to: data.to, hours: 0 });
  const [live, wake] = useState(false);
  if (!live) queueMicrotask(() => wake(true));
  const target = to === from ? (person.week.tasks.find(({ id }) => id !== from)?.id ?? to) : to;
  return (
    <WhatIfTable data={data} person={person} from={from} to={target} chosen={live ? hours : -1}>
      <WhatIfControls live={live} person={person} from={from} to={target} moved={moveHours(data, person, from, target, hours)} change={choose} />
    </WhatIfTable>
  );
}

const data = pageData<ReportData>();
const place = document.getElementById("what-if");
if (data?.whatIf && place) {
  const { role, profile, activities } = data.whatIf;
  hydrate(<WhatIf data={data.whatIf} person={scorePerson(role, profile, activities)} />, place);
}
if (data) {
  shareDeeds(data.id);
  ownerDeeds(data.id);
}
