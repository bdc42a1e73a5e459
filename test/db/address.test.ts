/** Nothing secret of a database's address is shown, in whatever form libSQL or a person wrote it. */
import { expect, test } from "vitest";
import { reasonOf, withoutSecrets } from "../../db/address.ts";

test.each([
  "libsql://user:s3cret@host.example/x", "https://user:p@s3cret@host.example", "https://user:p/s3cret@host.example", "libsql://us er:s3 s3cret@host.example",
  "libsql://host.example?authToken=s3cret", "libsql://host.example#s3cret", 'fragments are not supported: "#s3cret"', "cannot fetch https://u:s3cret@host.example/v2/pipeline",
])("%s loses its secret and keeps the rest", (text) => {
  expect(withoutSecrets(text)).not.toContain("s3cret");
  expect(withoutSecrets(text)).toMatch(/host\.example|fragments/);
});

test("an address without secrets stays as it is", () => {
  for (const address of ["file:data/foothold.db", "libsql://host.example:8080/x"]) expect(withoutSecrets(address)).toBe(address);
});

test("the reason of an error is that of its cause", () => {
  expect(reasonOf(new Error("outer"))).toBe("outer");
  expect(reasonOf(new Error("outer", { cause: new Error("bad URL https://u:s3cret@host") }))).toBe("bad URL https://…@host");
});
