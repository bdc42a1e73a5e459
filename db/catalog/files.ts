/** What the catalogue is put together from, before anything is checked: JSON as it stands in the files. */
export type CatalogFiles = { roles: readonly unknown[]; everyday: unknown; workActivities: readonly unknown[]; derived: unknown };
