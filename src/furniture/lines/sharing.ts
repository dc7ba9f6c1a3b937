import { type LineRule, line } from "../rule.ts";
import { services } from "./services.ts";

const verbs =
  "share|tweet|pin|post|send|e-?mail|print|save|follow|like|recommend|copy|forward|bookmark|repost|submit";

/** Share bars and follow buttons. */
export const sharingLines: readonly LineRule[] = [
  {
    id: "line.share-heading",
    version: 1,
    why: "heads a bar of sharing buttons",
    where: "anywhere",
    pattern: line(
      "share (?:this|the|it)(?: (?:article|story|post|page|news|entry|on|with|via|to|link|with friends|with your friends|on social media|:)){0,3} ?:?|(?:please )?share (?:on|via|to|with):?|share(?: (?:and|&) (?:print|bookmark|follow|save))?:|spread the (?:word|love):?|tell your friends:?|share your (?:thoughts|love):?|sharing is caring!?",
    ),
    examples: {
      yes: ["Share this:", "Share this article", "Share this story on", "Spread the word"],
      no: ["The two states share this border.", "Share of exports by state"],
    },
  },
  {
    id: "line.share-button",
    version: 1,
    why: "is a button that shares or prints the page",
    where: "anywhere",
    pattern: line(
      `click (?:to|here to) (?:share|email|e-mail|print|follow|tweet).{0,80}|(?:${verbs}) (?:this |it |us |me )?(?:(?:article|story|post|page|link) )?(?:on|via|to|with|by|in) (?:a friend|${services})(?: \\(opens in new window\\))?|(?:email|e-mail|print|tweet|blog) this!?|(?:email|e-mail|print|save|bookmark|download|tweet|listen to) (?:this )?(?:article|page|story|post)|share to (?:twitter|facebook|pinterest|x)|e-?mail ?this ?blog ?this!.{0,80}|(?:${services}) \\(opens in new window\\)|opens in (?:a )?new (?:window|tab)|(?:printer[- ]friendly|pdf) version|send to (?:a )?friend|copy (?:link|url)(?: to clipboard)?|link copied!?|copied!?`,
    ),
    examples: {
      yes: [
        "Click to share on Twitter (Opens in new window)",
        "Share on Facebook",
        "Email ThisBlogThis!Share to TwitterShare to Facebook",
        "Print this page",
        "Printer-friendly version",
      ],
      no: [
        "The sides agreed to share on a parity basis the cost of the dam.",
        "Print media in both states carried the text",
      ],
    },
  },
  {
    id: "line.share-services",
    version: 1,
    why: "is a row of sharing services",
    where: "edge",
    pattern: line(`(?:(?:${verbs}|${services})[\\s|,/·•]{1,4}){1,12}(?:${verbs}|${services})`),
    examples: {
      yes: ["Facebook Twitter LinkedIn", "Share Tweet Email", "Facebook | Twitter | Print"],
      no: ["Facebook and its owners", "Line 1 of the border"],
    },
  },
  {
    id: "line.follow",
    version: 1,
    why: "asks the visitor to follow an account or feed",
    where: "edge",
    pattern: line(
      `follow (?:us|me|him|her|them|our|@\\w{1,30}|[\\w.' -]{1,60}) (?:on|via|at|in) (?:(?:our )?(?:${services}|social media|telegram channel).{0,60})|follow @?[\\w.]{1,40}|find us on .{1,40}|(?:like|join|connect with|visit) us (?:on|at|in) .{1,60}|(?:you can )?(?:also )?follow (?:him|her|them|me) on (?:twitter|x|facebook|instagram).{0,80}|connect with .{1,40}`,
    ),
    examples: {
      yes: ["Follow us on Twitter", "Follow @ministry", "Like us on Facebook"],
      no: ["Other states follow us on this road, the minister said.", "Follow the treaty"],
    },
  },
  {
    id: "line.follow-account",
    version: 1,
    why: "asks the visitor to follow an account on a social network",
    where: "anywhere",
    pattern: line(
      "(?:follow|like|find|join|connect with) [\\w.@' -]{1,60} on (?:twitter|facebook|instagram|youtube|linkedin|telegram|whatsapp|x|threads|bluesky|mastodon|snapchat|tiktok|flipboard|google news|social media)\\b.{0,160}|follow @[a-z0-9_]{2,30}.{0,60}",
    ),
    examples: {
      yes: [
        "Follow the newsroom on Facebook, Twitter and Instagram.",
        "Follow @example for more",
        "Find us on Facebook",
      ],
      no: ["Other states follow the treaty on trade.", "Follow the money"],
    },
  },
  {
    id: "line.share-word",
    version: 1,
    why: "is one button of a share bar",
    where: "cluster",
    pattern: line(
      `(?:${verbs}|${services})(?: \\d{1,6})?|shares?|\\d{1,6}(?:\\.\\d)?[km]?(?: (?:shares?|views?|comments?))?|tweets?|comments?|follow(?:ing)?|loading\\.{0,3}…?|related`,
    ),
    examples: { yes: ["Twitter", "Print", "Tweet", "1.2k"], no: ["Moscow", "Treaty"] },
  },
];
