/** What a change in the panel does to the profile: the browser's side of the server's fold, so that the score follows at once. */
import {
  COMPLEXITY_X,
  withContext,
  withEntry,
  withLevel,
  withShare,
  withX,
  withXForAll,
  type ContextValue,
  type Profile,
} from "../../../scoring/index.ts";
import type { ProfileEdit } from "../../../server/wire.ts";

/** The profile with the edit in it. Values of a select are the closed lists' own. */
export function applyEdit(profile: Profile, edit: ProfileEdit): Profile {
  switch (edit.op) {
    case "share":
      return edit.percent === 0 ? denied(profile, edit.task) : withShare(profile, edit.task, edit.percent);
    case "keep":
      return withEntry(profile, edit.task, {
        amount: { unit: "percent", value: edit.percent, precision: "range", low: edit.low, high: edit.high },
        group: null,
        source: "edited",
        quote: null,
      });
    case "remove":
      return denied(profile, edit.task);
    case "complexity": {
      const x = COMPLEXITY_X[edit.complexity];
      return edit.task === "all" ? withXForAll(profile, x) : withX(profile, edit.task, x);
    }
    case "level":
      return withLevel(profile, edit.level);
    case "week":
      return { ...profile, week: edit.hours };
    case "context":
      return withContext(profile, edit.key, edit.value as ContextValue);
    case "confirm":
      return { ...profile, confirmed: true };
    // These stand beside the profile and change no score.
    case "filter":
    case "scenario":
    case "disagree":
      return profile;
  }
}

const denied = (profile: Profile, task: string): Profile =>
  withEntry(profile, task, { amount: { unit: "none" }, group: null, source: "edited", quote: null });

/** What an edit is about: a later edit of the same thing takes the place of an earlier one that is not sent yet. */
function subjectOf(edit: ProfileEdit): string {
  switch (edit.op) {
    case "share":
    case "keep":
    case "remove":
      return `time:${edit.task}`;
    case "complexity":
      return `cases:${edit.task}`;
    case "context":
      return `context:${edit.key}`;
    case "scenario":
      return `scenario:${edit.id}`;
    case "disagree":
      return `disagree:${edit.task}`;
    default:
      return edit.op;
  }
}

export const withEdit = (edits: readonly ProfileEdit[], edit: ProfileEdit): ProfileEdit[] => [
  ...edits.filter((one) => subjectOf(one) !== subjectOf(edit)),
  edit,
];
