/** The pictures that links show where they are shared, as SVG; never with the worker's words. */
import { renderToString } from "preact-render-to-string";
import { typicalLabel } from "../headlines/typical.ts";
import { PreviewPicture, type PreviewProps } from "../parts/preview-picture.tsx";
import { PREVIEW } from "../strings/preview.ts";
import type { ReportSnapshot, RoleRow } from "./props.ts";

const draw = (props: PreviewProps): string => renderToString(<PreviewPicture {...props} />);

/** A whole SVG document: the worker's score with its range beside the typical role's. */
export const reportPicture = ({ role, score: { value, low, high, zone, role: typical } }: Pick<ReportSnapshot, "role" | "score">): string =>
  draw({ kicker: PREVIEW.report, title: role.title, value, low, high, zone, beside: { value: typical.value, label: typicalLabel(role.title) } });

/** The same of a role: its score, with the range of a worker of whom only the job is known. */
export const rolePicture = ({ title }: Pick<RoleRow, "title">, { value, low, high, zone }: Pick<PreviewProps, "value" | "low" | "high" | "zone">): string =>
  draw({ kicker: PREVIEW.role, title, value, low, high, zone, beside: null });
