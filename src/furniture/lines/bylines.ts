import { type LineRule, line, named } from "../rule.ts";

const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const day = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?";
const date = `${day}(?:\\d{1,2}(?:st|nd|rd|th)? ${month},? \\d{4}|${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4})`;
const time =
  "(?:[,\\s@|-]{0,3}(?:at )?\\d{1,2}[:.]\\d{2}(?::\\d{2})? ?(?:[ap]\\.?m\\.?)?(?: ?\\(?(?:[a-z]{2,5}|utc ?[+-]\\d{1,2})\\)?)?)?";

/** Lines that say who posted the page, when and under what, written by the site around the article. */
export const bylineLines: readonly LineRule[] = [
  {
    id: "line.posted",
    version: 1,
    why: "says when, by whom or under what the page was posted",
    where: "edge",
    pattern: line(
      `(?:posted|published|updated|filed|submitted|created|written|modified|first published|originally published|last updated|date|uploaded|released|publish date|publication date)(?: date)?(?: (?:on|by|in|at|under) ?:?|:) ?.{1,100}|(?:posted|published|updated|released|modified)(?: (?:by|on))? [^.]{0,60}\\b\\d{4}\\b[^.]{0,40}|(?:this entry was posted|this post was (?:written|published|filed)|this article was (?:originally |first )?(?:published|posted)|this entry was tagged) .{1,260}|(?:posted|filed) (?:in|under):? .{1,160}|entry (?:filed|posted).{1,120}|(?:categori(?:es|zed)|category|tags?|tagged|labels?|topics?|filed under|keywords)(?: (?:as|in|with|under))?: ?.{1,300}|tagged .{1,200}|bookmark the permalink\\.?|permalink.{0,60}`,
    ),
    examples: {
      yes: [
        "Posted on March 17, 2021 by editor",
        "Published: 17 March 2021 10:45",
        "Filed under: Treaties",
        "Tags: DPRK, Russia",
        "This entry was posted in News and tagged trade. Bookmark the permalink.",
      ],
      no: [
        "Posts on the border were closed.",
        "Dates of the visit were not given",
        "Date palms were planted",
        "Troops posted on the border withdrew on Monday after the talks of the two ministers in the capital, and more.",
      ],
    },
  },
  {
    id: "line.byline",
    version: 1,
    why: "names the author of the page",
    where: "head",
    pattern: named(
      `(?:By|BY|by|Written by|Author|Reported by|Story by|Text by|Words by):? \\p{Lu}[\\p{L}.'-]{0,24}(?:,? (?:and |& )?\\p{Lu}[\\p{L}.'-]{0,24}){0,6}(?: ?[|,/-] ?.{1,60})?`,
    ),
    examples: {
      yes: ["By Jane Roe", "By Jane Roe and John Doe", "Author: Jane Roe"],
      no: ["By treaty the river is shared", "by agreement of the two sides"],
    },
  },
  {
    id: "line.reporting-credit",
    version: 1,
    why: "credits reporters and editors of the page",
    where: "anywhere",
    pattern: line(
      "\\(?(?:(?:additional |extra )?reporting|editing|writing|compiled|edited|translation|translated|produced) by .{2,260}\\)?|(?:with )?(?:additional |extra )(?:reporting|writing) (?:by|from) .{2,200}|.{2,260} (?:also )?contributed (?:(?:to )?(?:this|the) (?:report|article|story|piece|dispatch)|(?:to )?reporting)(?: from .{2,60})?\\.?|.{2,200} contributed research\\.?|source: ?.{2,80}|provided by .{2,60}",
    ),
    examples: {
      yes: [
        "(Reporting by Jane Roe in Geneva; editing by John Doe)",
        "Jane Roe contributed to this report.",
        "Additional reporting by John Doe",
      ],
      no: ["The summit contributed to this: the ministers met.", "Reporting from the border was hard."],
    },
  },
  {
    id: "line.date",
    version: 1,
    why: "is the page's own date line",
    where: "cluster",
    pattern: line(`${date}${time}(?: ?[|,-] ?.{0,60})?`),
    examples: {
      yes: ["March 17, 2021", "17 March 2021, 10:45", "2021-03-17"],
      no: [
        "March 17 is the day",
        "17 March 2021 was a Wednesday and the ministers met in the capital that day.",
      ],
    },
  },
  {
    id: "line.credit",
    version: 1,
    why: "credits a picture",
    where: "anywhere",
    pattern: line(
      "\\(?(?:(?:photo|image|picture|video|file photo|photograph|foto|graphic|illustration|screenshot|credit|photo credit|image credit|image source|source photo)s?(?: (?:by|courtesy(?: of)?|credit|source|via|from|copyright))?: ?.{1,140}|(?:photo|image|picture)s? (?:by|courtesy of|via) .{1,100}|(?:file|stock|representational|representative|archive|handout) (?:photo|image|picture)s?\\.?|[^./]{1,60} ?/ ?(?:getty images|afp|ap(?: photo)?|reuters|epa|shutterstock|flickr|wikimedia commons)\\b(?!/)[^.]{0,40}|(?:getty images|shutterstock|istock|alamy)(?: ?/.{1,60})?)\\)?",
    ),
    examples: {
      yes: ["Photo: Jane Roe", "Image credit: Ministry", "Jane Roe/Getty Images", "File photo"],
      no: [
        "Photos of the signing were shown in both capitals",
        "The image of the state: a survey of many papers was drawn up by the two ministries last year for the summit and its many guests in both towns.",
      ],
    },
  },
];
