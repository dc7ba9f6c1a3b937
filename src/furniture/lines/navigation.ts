import { type LineRule, line } from "../rule.ts";

const months =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

/** Menus, pagers, breadcrumbs, archive lists. */
export const navigationLines: readonly LineRule[] = [
  {
    id: "line.skip-link",
    version: 1,
    why: "is a link for keyboards and screen readers that jumps within the page",
    where: "anywhere",
    pattern: line(
      "(?:skip|jump|go|back|return) to (?:(?:the )?(?:main |page |primary |site )?(?:content|navigation|search|menu|top|footer|sidebar|article|home ?page|homepage|index|main page|main|news|list|all (?:news|articles|posts))(?: of (?:the )?page)?)\\.?|skip (?:navigation|ad(?:vertisement)?)|(?:open|close|toggle|show|hide|main|primary|mobile|site) (?:the )?(?:menu|navigation|search|sidebar|nav)|scroll to top|page top|^top$",
    ),
    examples: {
      yes: ["Skip to content", "Skip to main content", "Back to top", "Toggle navigation"],
      no: ["The troops go back to the main camp.", "Return to the talks"],
    },
  },
  {
    id: "line.menu-word",
    version: 1,
    why: "is a word of the site's menu",
    where: "cluster",
    pattern: line(
      "home|homepage|menu|search|news|about(?: us)?|contact(?: us)?|log ?in|sign ?in|log ?out|sign ?up|register|subscribe|my account|archives?|categories|tags|blog|help|faq|support|video|videos|photos?|gallery|gallerie?s|events|opinion|world|politics|business|sports?|culture|science|technology|health|entertainment|lifestyle|weather|jobs|donate|shop|store|cart|newsletters?|site ?map|english|русский|中文|한국어|español|français|العربية|more|all|top|close|next|previous|prev|back|print|share|read more|see all|view all|show more|load more|\\||/|>|»|«|×|x|-",
    ),
    examples: { yes: ["Home", "About", "Sign in", "News"], no: ["Home Guard units withdrew", "Moscow"] },
  },
  {
    id: "line.menu-row",
    version: 1,
    why: "is a row of menu words",
    where: "edge",
    pattern: line(
      "(?:you are here:? ?|home ?(?:[>»/›|]|::|→) ?).{1,120}|(?:(?:home|menu|search|news|about(?: us)?|contact(?: us)?|log ?in|sign ?in|sign ?up|register|subscribe|archives?|blog|help|faq|privacy(?: policy)?|terms(?: of (?:use|service))?|site ?map|rss|newer posts?|older posts?|next|previous|you are here:?)[ ]{0,2}[|/>»«›,·•][ ]{0,2}){1,12}[\\w' &-]{0,60}|(?:(?:home|menu|search|about us|contact us|log ?in|sign ?in|sign ?up|register|subscribe|archives?|blog|faq|privacy policy|site ?map|rss|newer posts?|older posts?|next|previous)[ ]{1,3}){1,12}(?:home|menu|search|about us|contact us|log ?in|sign ?in|register|subscribe|archives?|blog|faq|privacy policy|site ?map|rss|newer posts?|older posts?|next)",
    ),
    examples: {
      yes: ["Home | About | Contact", "Home > News > World", "Newer Post Older Post Home"],
      no: ["News of the treaty reached the capital", "Home rule was agreed"],
    },
  },
  {
    id: "line.pager",
    version: 1,
    why: "turns to another page or post",
    where: "edge",
    pattern: line(
      '(?:«|←|‹|→|»|›|(?:<<?|>>?) ?(?=(?:older|newer|prev|next|back|home|more|all)\\b)) ?[^«»‹›"<>.!?]{1,140}|[^«»‹›"<>.!?]{1,140} ?(?:»|→|›|>>?|←|«|‹)|(?:next|previous|prev|older|newer)(?: (?:post|article|story|page|entry|entries|posts|news))?s?:?(?: .{0,120})?|page \\d{1,4}(?: of \\d{1,4})?|\\d{1,3}(?: ?[| ] ?\\d{1,3}){2,12}(?: ?[| ] ?(?:next|last|»|>))?|post navigation|posts navigation|(?:load|show|view|see) (?:more|all)(?: .{0,40})?|all rights? .{0,10}|1 2 3 .{0,20}',
    ),
    examples: {
      yes: ["« Older posts", "Next post: Trade talks", "Post navigation", "Page 2 of 3", "Previous Article"],
      no: [
        "«The treaty stands», he said.",
        "The next round is in May.",
        "Two posts on the border were closed",
      ],
    },
  },
  {
    id: "line.archive-list",
    version: 1,
    why: "heads a list of other posts, archives or tags",
    where: "tail",
    opens: "links",
    pattern: line(
      "(?:recent|latest|popular|top|featured|new|more|other|trending|related|similar|previous|further|random)(?: (?:recent|latest|related|popular))? (?:posts?|articles?|stories|comments|news|entries|videos|content|headlines|topics|links|reading|coverage|documents|items|reports|publications)(?: (?:from|by|in|on|about|of) [^.]{1,60})?:?|archives?:?|blog archive|categories:?|blogroll|tag cloud|meta|links|search this (?:blog|site)|about (?:me|this blog|the author|us)|my blog list|followers|subscribe|labels:?|pages|site statistics|top posts (?:&|and) pages|follow blog via e-?mail|blog stats",
    ),
    examples: {
      yes: ["Recent Posts", "Archives", "More articles", "Latest news from Asia"],
      no: ["Latest news of the talks came from Geneva.", "Archives of the ministry hold the text"],
    },
  },
  {
    id: "line.archive-month",
    version: 1,
    why: "is a month in the list of archives",
    where: "cluster",
    pattern: line(
      `(?:${months}) \\d{4}(?: \\(\\d{1,5}\\))?|\\d{4} \\(\\d{1,5}\\)|[^.()]{1,60} \\(\\d{1,3}\\)`,
    ),
    examples: {
      yes: ["March 2021 (12)", "April 2019", "Treaties (31)"],
      no: ["March 17", "The visit of April 2019"],
    },
  },
];
