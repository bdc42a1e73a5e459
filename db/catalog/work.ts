/** The work activities, one file per branch of O*NET's tree. */
import work1A from "./activities/4.A.1.a.json" with { type: "json" };
import work1B from "./activities/4.A.1.b.json" with { type: "json" };
import work2A from "./activities/4.A.2.a.json" with { type: "json" };
import work2B from "./activities/4.A.2.b.json" with { type: "json" };
import work3A from "./activities/4.A.3.a.json" with { type: "json" };
import work3B from "./activities/4.A.3.b.json" with { type: "json" };
import work4A from "./activities/4.A.4.a.json" with { type: "json" };
import work4B from "./activities/4.A.4.b.json" with { type: "json" };
import work4C from "./activities/4.A.4.c.json" with { type: "json" };

/** Unchecked: `loadCatalog` validates. */
export const workActivities: readonly unknown[] = [
  work1A, work1B, work2A, work2B, work3A, work3B, work4A, work4B, work4C,
].flat();
