/** Words of copying, on the report page and in the chat after saving. */
export const COPYING = {
  link: "Copy the link",
  refused: "This browser does not allow copying. Select the text instead.",
};
