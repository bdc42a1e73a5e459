/** What the worker reads where the language model did not take a turn that it was meant to take. */
import type { Notice } from "../model/model.ts";

const NOTICES: Record<Notice, string> = {
  model_failed: "The language model gave no usable reply, so built-in rules took this one. They read English only and less well; check the panel.",
  model_paused: "The language model cannot be reached just now, so built-in rules took this one. They read English only and less well; check the panel.",
  interview_spent: "This conversation has used its share of the language model. Built-in rules go on from here; they read English only.",
  day_spent: "The language model’s budget for today is used up. Built-in rules go on from here; they read English only.",
};

export const inWords = (notice: Notice | null | undefined): string | null => (notice ? NOTICES[notice] : null);
