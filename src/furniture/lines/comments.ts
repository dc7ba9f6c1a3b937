import { type LineRule, line } from "../rule.ts";
import { services } from "./services.ts";

/** Comment sections and their forms, as blog engines write them. */
export const commentLines: readonly LineRule[] = [
  {
    id: "line.reply-heading",
    version: 1,
    why: "heads the form for replies",
    where: "anywhere",
    opens: "comments",
    pattern: line(
      "(?:leave|post|write|add|submit|make) (?:a |an |your |new )?(?:reply|comment|response|feedback)(?: cancel(?: reply)?)?:?|leave a (?:reply|comment) (?:to|on) .{1,120}|add new comment|join the (?:conversation|discussion)|(?:have your say|what do you think)\\??|cancel reply|click here to cancel reply\\.?|speak your mind|your thoughts\\??",
    ),
    examples: {
      yes: [
        "Leave a Reply",
        "Post a Comment",
        "Leave a Reply Cancel reply",
        "Add new comment",
        "Join the conversation",
      ],
      no: ["The ministry will leave a reply to the note until Monday.", "Comment by the Foreign Ministry"],
    },
  },
  {
    id: "line.comment-count",
    version: 1,
    why: "counts or heads the comments below the article",
    where: "tail",
    opens: "comments",
    pattern: line(
      "comments?(?: \\(\\d{1,6}\\)| \\d{1,6})?:?|(?:\\d{1,6}|no|one|two|three|four|five|view|show|see|read|all|load)(?: all| the)?(?: \\d{1,6})? ?(?:comments?|responses?|replies|thoughts?)(?: \\(?\\d{1,6}\\)?)?(?: (?:on|to|so far|for|yet)\\b.{0,160})?(?: \\(?\\d{1,6}\\)?)?:?|reader comments|discussion(?: about this post)?|comments (?:are )?(?:closed|off|disabled)\\.?|comments for this (?:thread|post|article) are (?:now )?closed\\.?|there are (?:no|\\d{1,5}) comments.{0,60}|be the first to (?:comment|reply|leave a comment).{0,40}",
    ),
    examples: {
      yes: [
        "3 Comments",
        "No comments:",
        "5 thoughts on “Trade talks resume”",
        "2 Responses to Treaty signed",
        "Comments are closed.",
      ],
      no: [
        "The two sides exchanged comments on the draft.",
        "Response",
        "Responses from Moscow were awaited on Monday",
      ],
    },
  },
  {
    id: "line.commenting-as",
    version: 1,
    why: "says under which account a visitor comments",
    where: "anywhere",
    pattern: line(
      "(?:you are )?comment(?:ing)? (?:using|as) (?:your .{1,40} account|a guest|[\\w.@ ]{1,40})\\.?(?: ?\\(? ?log ?out ?/? ?change ?\\)?)?|\\(? ?log ?out ?/ ?change ?\\)?|logged in as .{1,60}\\. log ?out\\??",
    ),
    examples: {
      yes: [
        "You are commenting using your WordPress.com account. Log Out /  Change )",
        "You are commenting using your Google account. ( Log Out / Change )",
        "Logged in as reader. Log out?",
      ],
      no: [
        "He was commenting on the statement of the ministry.",
        "Commenting as a guest of the state, he praised the treaty.",
      ],
    },
  },
  {
    id: "line.login-prompt",
    version: 1,
    why: "asks the visitor to log in",
    where: "anywhere",
    pattern: line(
      "fill in your details below.{0,80}|(?:please )?(?:log|sign) ?in (?:or (?:register|sign up|create an account) )?to (?:(?:post|leave|add|write|view|read|like|save|reply|vote|join|comment|continue|follow).{0,80}|your account\\.?)|you must (?:be logged ?in|log ?in|register|sign in) to .{1,60}|(?:already (?:have an account|a (?:member|subscriber))\\?? ?)(?:log|sign) ?in\\.?(?: here\\.?)?|(?:log|sign) ?in (?:with|using|via) (?:your )?.{1,50}|not (?:you|a member)\\? .{1,60}|forgot (?:your )?password\\??|create (?:an |a free )?account|don't have an account\\?.{0,60}|or sign up with disqus.{0,30}|to leave a comment,? (?:please )?(?:click|log|sign).{0,80}",
    ),
    examples: {
      yes: [
        "Fill in your details below or click an icon to log in:",
        "You must be logged in to post a comment.",
        "Log in or register to post comments",
        "Already have an account? Log in",
      ],
      no: [
        "The ministers must be registered to vote in the assembly.",
        "Visitors sign in at the gate of the embassy, a guard said.",
      ],
    },
  },
  {
    id: "line.service-icon",
    version: 1,
    why: "stands for the icon of a log-in or sharing service",
    where: "anywhere",
    pattern: line(
      `(?:${services}|gravatar|disqus|openid|yahoo!?|aol|livejournal) (?:logo|picture|photo|icon|avatar|profile picture)`,
    ),
    examples: {
      yes: ["WordPress.com Logo", "Twitter picture", "Facebook photo", "Google photo"],
      no: ["Treaty logo", "A Twitter picture showed the two ministers"],
    },
  },
  {
    id: "line.placeholder",
    version: 1,
    why: "is an unfilled template of the page's script",
    where: "anywhere",
    pattern: line(
      "connecting to %s|%d bloggers? likes? this:?|(?:[^%]{0,40})%(?:\\d\\$)?[sd](?:[^%]{0,40})|\\{\\{ ?[\\w.]{1,40} ?\\}\\}",
    ),
    examples: {
      yes: ["Connecting to %s", "%d bloggers like this:", "{{ comment.author }}"],
      no: ["Exports grew by 12% in 1949", "The rate fell to 3% so far"],
    },
  },
  {
    id: "line.likes",
    version: 1,
    why: "is the page's own count of likes or its button",
    where: "anywhere",
    pattern: line(
      "like this:?|like loading\\.{0,3}…?|be the first to like this\\.?|(?:\\d{1,5}|one|two) bloggers? likes? this:?|\\d{1,6} (?:likes?|people like this|claps?|notes|shares?|retweets?|reblogs?)\\.?|likes? \\d{1,6}|rate this:?|i vote|\\d{1,3} votes?",
    ),
    examples: {
      yes: ["Like this:", "Like Loading...", "3 bloggers like this:", "12 likes"],
      no: ["Critics like this: a treaty without terms.", "12 shares of the company were sold"],
    },
  },
  {
    id: "line.comment-form",
    version: 1,
    why: "is a field, note or button of a comment form",
    where: "anywhere",
    pattern: line(
      "enter your comment here.{0,10}|your email address will not be published\\..{0,80}|email \\((?:required|never made public|will not be published).{0,60}\\)(?: \\(address never made public\\))?|(?:name|e-?mail|website|comment)s? ?(?:\\*|\\(required\\))|required fields are marked ?\\*?|notify me (?:of|by|when|via).{1,80}|save my name,? e-?mail.{0,100}|(?:post|submit|preview) comment|\\(?address never made public\\)?|this site uses akismet.{0,140}|you may use these html tags.{0,300}|(?:please enable javascript to view the )?(?:blog )?comments powered by disqus\\.?|join the discussion.{0,3}|sort by (?:best|newest|oldest)|(?:type|add) your (?:comment|e-?mail).{0,20}|verify your comment|preview your comment|this is only a preview\\. your comment has not yet been posted\\.|your comment (?:has|could not|is awaiting).{1,80}|trackback url.{0,120}|trackbacks?(?:/pingbacks?)?(?: \\(\\d{1,4}\\))?|pingbacks?:?.{0,120}|captcha.{0,60}|i'm not a robot",
    ),
    examples: {
      yes: [
        "Enter your comment here...",
        "Email (required) (Address never made public)",
        "Notify me of new comments via email.",
        "Post Comment",
        "This site uses Akismet to reduce spam. Learn how your comment data is processed.",
      ],
      no: [
        "The comment required an answer from Moscow.",
        "The office will notify me of new visits, the envoy said at the talks on Monday in Geneva.",
      ],
    },
  },
  {
    id: "line.comment-field",
    version: 1,
    why: "is a label beside a comment form",
    where: "cluster",
    pattern: line(
      "name|e-?mail(?: address)?|website|url|comment|message|reply|submit|send|subscribe|cancel|report|flag|like|likes|dislike|permalink|edit|delete|change|guest|newest|oldest|best|log ?out|post|share|follow|following|\\d{1,5}",
    ),
    examples: { yes: ["Name", "Website", "Log Out", "Reply"], no: ["Moscow", "Name of the treaty"] },
  },
];
