/** The 22 major groups of the Standard Occupational Classification (2018) with civilian occupations, by the first two digits of a code. */
export const GROUPS: Readonly<Record<string, string>> = {
  11: "Management", 13: "Business and financial operations", 15: "Computer and mathematical", 17: "Architecture and engineering",
  19: "Life, physical and social science", 21: "Community and social service", 23: "Legal", 25: "Education and library",
  27: "Arts, design, entertainment, sports and media", 29: "Healthcare practitioners and technical", 31: "Healthcare support",
  33: "Protective service", 35: "Food preparation and serving", 37: "Building and grounds cleaning and maintenance", 39: "Personal care and service",
  41: "Sales", 43: "Office and administrative support", 45: "Farming, fishing and forestry", 47: "Construction and extraction",
  49: "Installation, maintenance and repair", 51: "Production", 53: "Transportation and material moving",
};

/** The name of a code's group. Throws for a code outside the civilian groups. */
export function groupOf(soc: string): string {
  const name = GROUPS[soc.slice(0, 2)];
  if (!name) throw new Error(`The code ${soc} is in none of the major groups.`);
  return name;
}
