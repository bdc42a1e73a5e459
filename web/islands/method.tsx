/** Makes the worked example of the method page recompute. The page is complete without it. */
import { render } from "preact";
import { useState } from "preact/hooks";
import { WorkedExample, type Example } from "../parts/worked-example.tsx";
import { pageData } from "./page-data.ts";

function Live({ start }: { start: Example }) {
  const [example, change] = useState(start);
  return <WorkedExample example={example} change={change} />;
}

const place = document.getElementById("example");
const start = pageData<Example>();
if (place && start) {
  // The server's boxes are text, ours are fields: drawn anew rather than hydrated.
  place.replaceChildren();
  render(<Live start={start} />, place);
}
