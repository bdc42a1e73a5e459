/** The light and dark switch. Loaded before the first paint, so it must stay tiny; without it the system's choice holds. */
export {};

const KEY = "foothold:theme";
const root = document.documentElement;

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function choose(theme: "light" | "dark"): void {
  root.dataset.theme = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage is off: the choice holds for this page only.
  }
}

const before = stored();
if (before === "light" || before === "dark") root.dataset.theme = before;

document.addEventListener("click", (event) => {
  if (!(event.target instanceof Element) || !event.target.closest("#theme")) return;
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  choose(dark ? "light" : "dark");
});
