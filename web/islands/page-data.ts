/** The page's data, which the server put beside the markup as JSON. */

/** Null where the page has none. The server wrote it with the same types, so it is not checked again. */
export function pageData<T>(): T | null {
  const text = document.getElementById("data")?.textContent;
  return text ? (JSON.parse(text) as T) : null;
}
