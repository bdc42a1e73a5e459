/** Words of the frame that every page shares, and of the small pages. */
export const SITE = {
  name: "Foothold",
  skip: "Skip to the content",
  nav: "Site",
  roles: "Roles",
  method: "Method",
  data: "Data",
  rests: "What the scores rest on",
  feed: "Changes of roles",
  privacy: "What is stored",
  theme: "Light",
  themeOther: " / dark",
  themeLabel: "Light / dark theme",
  advice: "Foothold describes work, not people, and gives no legal, medical or financial advice.",
  attribution:
    "It includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training " +
    "Administration, used under CC BY 4.0 and modified; and figures of the U.S. Bureau of Labor Statistics.",
  scale:
    "A higher score means less of the work can be done by AI today. It is not the chance of losing your job, it has no date, " +
    "and it says nothing about how well you work.",
};

export const PROBLEM = {
  home: "Go to the start page",
  roles: "See all roles",
  gone: "All that remains is a scrambled note that there was something, so that the link can say so.",
};
