/** What lives on a saved report: the what-if, copy and print, and the owner's deeds with the key. */
import type { WhatIfData } from "../what-if.ts";
import { pageData } from "./page-data.ts";
import { ownerDeeds } from "./report/owner.ts";
import { shareDeeds } from "./report/share.ts";
import { whatIf } from "./report/what-if.ts";

const data = pageData<{ id: string; whatIf: WhatIfData | null }>();
const place = document.getElementById("what-if");
if (data?.whatIf && place) whatIf(place, data.whatIf);
if (data) {
  shareDeeds();
  ownerDeeds(data.id);
}
