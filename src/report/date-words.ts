const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** EDTF level 1 seasons; 25-41 of level 2 (hemispheres, quarters, halves) are worded where they are plain. */
const SEASONS: Readonly<Record<string, string>> = {
  "21": "spring",
  "22": "summer",
  "23": "autumn",
  "24": "winter",
  "33": "first quarter of",
  "34": "second quarter of",
  "35": "third quarter of",
  "36": "fourth quarter of",
  "40": "first half of",
  "41": "second half of",
};

const QUALIFIERS: Readonly<Record<string, string>> = {
  "~": "about ",
  "?": "perhaps ",
  "%": "perhaps about ",
};

function pointInWords(edtf: string): string | undefined {
  const parts = /^(-?\d{1,3}X{1,2}|-?\d{4})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([~?%])?$/.exec(edtf);
  if (!parts) return undefined;
  const [, year = "", month, day, qualifier] = parts;
  const about = qualifier ? QUALIFIERS[qualifier]! : "";
  if (year.includes("X")) {
    const start = year.replaceAll("X", "0");
    return `${about}${year.endsWith("XX") ? `the years ${start} to ${year.replaceAll("X", "9")}` : `the ${start}s`}`;
  }
  if (month === undefined || month === "XX") {
    return month === "XX" && day && day !== "XX" ? undefined : `${about}${year}`;
  }
  const season = SEASONS[month];
  if (season) return `${about}${season} ${year}`;
  const name = MONTHS[Number(month) - 1];
  if (!name) return undefined;
  if (day === undefined) return `${about}${name} ${year}`;
  return day === "XX" ? `${about}a day in ${name} ${year}` : `${about}${Number(day)} ${name} ${year}`;
}

/**
 * An EDTF text (ISO 8601-2, levels 0 and 1) in words: "1949-02/1949-04" gives "February 1949 to April 1949".
 * What it cannot word (level 2 sets and the like) is given back as it is, never guessed at.
 */
export function dateInWords(edtf: string): string {
  const ends = edtf.split("/");
  if (ends.length === 2) {
    const [from = "", to = ""] = ends;
    const start = from === "" || from === ".." ? from : pointInWords(from);
    const end = to === "" || to === ".." ? to : pointInWords(to);
    if (start === undefined || end === undefined) return edtf;
    if (start === ".." && end !== "..") return `until ${end}`;
    if (start === "" && end !== "") return `from an unknown date to ${end}`;
    if (end === "..") return `since ${start}`;
    if (end === "") return `from ${start} to an unknown date`;
    return `${start} to ${end}`;
  }
  return pointInWords(edtf) ?? edtf;
}
