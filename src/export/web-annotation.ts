import type { ExportRow } from "../record/export-row.ts";
import type { ExportFormat } from "./row.ts";

function annotation(row: ExportRow): object {
  const { document, quote } = row;
  const bodies = [
    {
      type: "TextualBody",
      value: `${row.kind}/${row.subkind}`,
      purpose: "classifying",
      format: "text/plain",
    },
    ...(row.edtf
      ? [{ type: "TextualBody", value: `date ${row.edtf}`, purpose: "describing", format: "text/plain" }]
      : []),
    ...(row.cameo
      ? [{ type: "TextualBody", value: `CAMEO ${row.cameo}`, purpose: "classifying", format: "text/plain" }]
      : []),
    ...row.parties.map((party) => ({
      type: "TextualBody",
      value: `${party.role}: ${party.name}${party.state ? ` (${party.state})` : ""}`,
      purpose: "identifying",
      format: "text/plain",
    })),
  ];
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `urn:chancery:${row.id}`,
    type: "Annotation",
    motivation: "describing",
    generator: { id: "urn:chancery", type: "Software", name: "Chancery" },
    body: bodies,
    target: {
      source: document.url ?? `urn:chancery:${document.id}`,
      selector: [
        { type: "TextQuoteSelector", exact: quote.exact, prefix: row.prefix, suffix: row.suffix },
        { type: "TextPositionSelector", start: row.codePointStart, end: row.codePointEnd },
      ],
      state: { type: "TimeState", sourceDate: document.retrievedAt },
    },
  };
}

/** W3C Web Annotation (JSON-LD), one annotation a statement; positions in Unicode code points, as the standard asks. */
export const webAnnotation: ExportFormat = {
  id: "web-annotation",
  title: "W3C Web Annotation collection (JSON-LD)",
  extension: "jsonld",
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  write(rows, { now }) {
    const collection = {
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: "urn:chancery:export",
      type: "AnnotationCollection",
      label: "Statements exported from a Chancery record",
      modified: now,
      total: rows.length,
      first: {
        id: "urn:chancery:export:1",
        type: "AnnotationPage",
        startIndex: 0,
        items: rows.map(annotation),
      },
    };
    return { text: `${JSON.stringify(collection, null, 1)}\n`, losses: [] };
  },
};
