/** Where the focus goes when what had it is drawn away. */

/** Moves it to an element that the next drawing brings, and brings that into sight. */
export function focusSoon(id: string): void {
  setTimeout(() => {
    const element = document.getElementById(id);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: "nearest" });
  });
}
