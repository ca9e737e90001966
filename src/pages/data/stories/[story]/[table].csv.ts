import type { APIRoute } from 'astro';
import { getStories } from '../../../../load/comparisons.ts';
import { type DataTable, formatTable, toDataTables } from '../../../../view/data/tables.ts';

export async function getStaticPaths() {
  return (await getStories()).flatMap((comparison) =>
    toDataTables(comparison).map((table) => ({
      params: { story: comparison.story.id, table: table.name },
      props: { table },
    })),
  );
}

/** A table of a story for programs: short names of columns, one kind of thing a row. */
export const GET: APIRoute<{ table: DataTable }> = ({ props }) =>
  new Response(formatTable(props.table), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
