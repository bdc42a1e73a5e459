/** Text as it is, whoever wrote it: a blank line parts paragraphs, and nothing in it becomes a link or markup. */
export const Paragraphs = ({ css, text }: { css: string; text: string }) => (
  <>
    {text.split(/\n{2,}/).map((paragraph) => (
      <p class={css} dir="auto">
        {paragraph}
      </p>
    ))}
  </>
);
