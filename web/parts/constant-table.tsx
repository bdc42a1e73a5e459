/** Constants with their values and reasons, as the method page lists them. */

/** [what, value as shown, reason]. */
export type ConstantRow = readonly [what: string, value: string, why: string];

type TableProps = { columns: readonly [string, string, string]; rows: readonly ConstantRow[] };

/** `wide`: values that may break over lines. */
export const ConstantTable = ({ columns, rows, wide }: TableProps & { wide?: boolean }) => (
  <table class="stackable constants">
    <thead>
      <tr>
        {columns.map((column) => (
          <th scope="col">{column}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([what, value, why]) => (
        <tr>
          <th scope="row">{what}</th>
          <td class={wide ? undefined : "nowrap"}>{value}</td>
          <td>{why}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
