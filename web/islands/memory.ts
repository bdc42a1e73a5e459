/** What this browser remembers: drafts, the last interview, the keys of saved reports. Storage that is off or full is no error. */

const PREFIX = "foothold:";

/** A message on its way, so that a reload or a failure does not lose it. */
export type Sending = { id: string; text: string; replaces: string | null };

function read(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

function write(name: string, value: string | null): void {
  try {
    if (value === null || value === "") localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, value);
  } catch {
    // Off or full: the page works on, it only forgets.
  }
}

/** What was done with a report, to be said once its page is loaded anew; `key`: as it was typed, so that it need not be typed again. */
export type Deed = { report: string; said: string; key: string };

/** Of this tab only, and gone once it is taken. */
const DEED = `${PREFIX}deed`;
function takeDeed(report: string): Deed | null {
  try {
    const kept = sessionStorage.getItem(DEED);
    sessionStorage.removeItem(DEED);
    const deed = kept === null ? null : (JSON.parse(kept) as Deed);
    return deed?.report === report ? deed : null;
  } catch {
    return null;
  }
}
function keepDeed(deed: Deed): void {
  try {
    sessionStorage.setItem(DEED, JSON.stringify(deed));
  } catch {
    // Off or full: the page shows what was done, only without words.
  }
}

/** `interview`: its id, or "new" before there is one. */
export const memory = {
  draft: (interview: string): string => read(`draft:${interview}`) ?? "",
  keepDraft: (interview: string, text: string): void => write(`draft:${interview}`, text),
  sending(interview: string): Sending | null {
    const kept = read(`sending:${interview}`);
    try {
      return kept === null ? null : (JSON.parse(kept) as Sending);
    } catch {
      return null;
    }
  },
  keepSending: (interview: string, message: Sending | null): void => write(`sending:${interview}`, message && JSON.stringify(message)),
  lastInterview: (): string | null => read("last"),
  keepLastInterview: (id: string | null): void => write("last", id),
  key: (report: string): string | null => read(`key:${report}`),
  takeDeed,
  keepDeed,
  keepKey: (report: string, key: string | null): void => write(`key:${report}`, key),
};
export type Memory = typeof memory;
