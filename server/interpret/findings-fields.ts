/** Fields of work as workers name them, and the two-digit major groups of the occupational classification that each stands for. */
export const FIELDS = {
  healthcare: ["29", "31"], tech: ["15"], construction: ["47"], trades: ["47", "49"], education: ["25"], office: ["43"], legal: ["23"], finance: ["13"],
  management: ["11"], social: ["21"], sales: ["41"], transport: ["53"], manufacturing: ["51"], food: ["35"], arts: ["27"], science: ["19"],
  security: ["33"], cleaning: ["37"], personal_care: ["39"], engineering: ["17"], farming: ["45"], repair: ["49"],
} as const satisfies Record<string, readonly string[]>;
export type Field = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as [Field, ...Field[]];

/** Every major group but the armed forces, for which the catalogue holds nothing. */
export const ALL_GROUPS: readonly string[] = [...new Set(Object.values(FIELDS).flat())].sort();

/** The groups of several fields, each once and in order. */
export const groupsOf = (fields: readonly Field[]): string[] => [...new Set(fields.flatMap((field) => FIELDS[field]))].sort();
