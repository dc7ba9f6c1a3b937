import { type LineRule, line } from "../rule.ts";

/** Links to other articles, newsletters, advertisements. */
export const promotionLines: readonly LineRule[] = [
  {
    id: "line.contact",
    version: 1,
    why: "says how to reach or follow the author or the newsroom",
    where: "anywhere",
    pattern: line(
      "(?:write to|e-?mail|contact|reach|follow) (?:the (?:reporters?|authors?|writers?|editors?|newsroom) |[\\w.' -]{1,60} )?(?:at|via|on) [\\w.+-]{1,60}@[\\w.-]{1,60}.{0,160}|.{1,80} (?:can|may) be (?:reached|contacted|followed) (?:at|via|by|on) .{1,200}|(?:have|got) (?:a|any) (?:news )?(?:tips?|story|confidential tip|question|suggestion)\\?.{0,300}|(?:do you )?(?:know|want to (?:share|tell us)) (?:more|something|anything|your story).{0,40}\\? .{0,200}|reach the (?:reporters?|author|writer)s? .{1,200}|(?:please )?send (?:your )?(?:tips?|news tips|comments|feedback|corrections|letters) to .{1,120}|[\\w.+-]{1,60}@[\\w-]{1,60}(?:\\.[\\w-]{1,30}){1,4}|(?:twitter|x|facebook|instagram)(?:\\.com/|: ?@?)[\\w.]{1,40}|@[a-z0-9_]{2,30}",
    ),
    examples: {
      yes: [
        "Write to Jane Roe at jane.roe@example.org",
        "Have a tip? Jane Roe may be reached at jroe@example.org. Follow her on Twitter.",
        "jane.roe@example.org",
      ],
      no: [
        "The envoy can be reached only by way of the embassy in a third state, and so talks were slow, the ministry said; the two sides have not met since the spring of last year and no date is set for a new round of talks between the envoys of the two states.",
        "Contact at the summit was brief",
      ],
    },
  },
  {
    id: "line.related-heading",
    version: 1,
    why: "heads a list of other articles",
    where: "anywhere",
    opens: "links",
    pattern: line(
      "(?:you (?:may|might|will)(?: also)? (?:like|enjoy|be interested in|want to read)|you'll also like|readers? also (?:read|liked)|people also (?:read|viewed)|more (?:like this|from this (?:author|category|section))|recommended(?: (?:for you|reading|stories|articles|posts|from .{1,40}|by .{1,40}))?|related (?:posts?|articles?|stories|news|content|topics|links|coverage|reading|items|documents|pages|videos?)|don't miss(?: (?:it|this|out))?|in case you missed it|trending(?: now| stories)?|most (?:read|viewed|popular|commented|shared)(?: (?:stories|articles|news|posts|in .{1,40}))?|editors?'? ?(?:'s )?picks?|from (?:the|around) (?:web|our (?:partners|advertisers|network))|sponsored (?:content|stories|links)|(?:promoted|paid|partner) (?:content|stories|links)|what to read next|read next|up next|also (?:read|on .{1,30})|see also|further reading|more (?:stories|news|articles|posts|headlines|coverage)(?: (?:from|by|in|on|about) .{1,60})?|more from .{1,60}|latest (?:stories|articles|headlines|posts|updates)|top (?:stories|news|headlines)|popular (?:stories|articles|posts|now|this week)|read more (?:stories|news|articles|posts|about).{0,60}):?(?:\\.\\.\\.|…)?",
    ),
    examples: {
      yes: [
        "You may also like",
        "Related Articles",
        "Most Read",
        "More from this author",
        "Recommended for you",
      ],
      no: [
        "Related articles of the treaty were amended.",
        "The most read paper in the capital wrote so",
        "The king may also like it.",
      ],
    },
  },
  {
    id: "line.related-word",
    version: 1,
    why: "heads a list of other articles",
    where: "edge",
    opens: "links",
    pattern: line(
      "related:?|related to this|more|read more|featured|popular|trending|latest|recommended|advertisements?|sponsored|see more",
    ),
    examples: {
      yes: ["Related", "Read more", "Popular"],
      no: ["Related to the treaty", "Latest round of talks"],
    },
  },
  {
    id: "line.read-more",
    version: 1,
    why: "is a link to another article",
    where: "anywhere",
    pattern: line(
      "(?:(?:also )?read(?: more| also| next| this| the full (?:story|article|text)(?: here)?)|also read|see also|watch(?: also| more| now| the video| below)?|more(?: on this)?|related(?: (?:story|article|news|post|video|link|content))?|see more|learn more|must[- ]read|don't miss|in pictures|listen|click here(?: to .{1,80})?|continue reading|read more here|read full (?:article|story))(?:(?: ?[:|»>→] ?.{0,200})|\\.\\.\\.|…)|(?:read more|continue reading|read the full (?:story|article)(?: here)?|read full (?:story|article)|click here to .{1,60}|show more|see more|learn more|view more|find out more|keep reading|story continues below.{0,30}|article continues (?:below|after).{0,40}|(?:continued|continues) (?:below|after) (?:the )?(?:ad|advertisement).{0,20}|scroll (?:down )?(?:to|for) (?:continue|more).{0,40})\\.?",
    ),
    examples: {
      yes: [
        "Read more",
        "READ MORE: Talks resume in Geneva",
        "Also read: Two states sign pact",
        "Continue reading",
        "Story continues below advertisement",
      ],
      no: [
        "The delegates read more than one draft.",
        "Related to this, the minister said: no treaty was signed",
        "See also the note of 1949.",
      ],
    },
  },
  {
    id: "line.newsletter",
    version: 1,
    why: "asks the visitor to subscribe",
    where: "anywhere",
    pattern: line(
      "(?:sign|signing) up (?:for|to|here|now|today|with).{0,160}|subscribe (?:to|for|now|today|here|via|by|with)\\b.{0,160}|(?:get|receive|have) .{1,80} (?:(?:delivered |sent )?(?:straight |right |directly )?(?:in|to|into|through)) your (?:inbox|e-?mail|mailbox|letterbox|door|phone).{0,120}|(?:join|become) (?:our|a|\\d[\\d,.]{0,9}k?) .{0,40}(?:subscribers?|newsletter|mailing list|members?).{0,60}|enter your e-?mail.{0,120}|(?:your )?e-?mail address:?|join \\d[\\d,]{0,9} other (?:followers|subscribers)|(?:thanks|thank you) for (?:reading|subscribing|signing up).{0,120}|newsletters?(?: sign[- ]?up)?|.{0,60}(?:daily|weekly|free|morning) newsletter\\.?|(?:already )?a subscriber\\?.{0,40}|subscribe|subscribed|(?:support|donate to) (?:our|independent|us|this).{0,80}|(?:make a donation|donate (?:now|today|here)).{0,40}|buy (?:me|us) a coffee.{0,30}|download (?:our|the) .{0,30}app.{0,60}|get the app|you can unsubscribe at any time.{0,60}|unsubscribe(?: at any time)?\\.?|by (?:signing up|subscribing|clicking|submitting|entering|creating|continuing).{0,200}(?:agree|accept|acknowledge|consent|terms|privacy).{0,150}|something went wrong\\..{0,60}|start (?:writing|your free trial).{0,40}|ready for more\\?|invalid e-?mail.{0,40}",
    ),
    examples: {
      yes: [
        "Sign up for our newsletter",
        "Subscribe to our channel",
        "Get the latest news delivered to your inbox",
        "Enter your email address to follow this blog and receive notifications of new posts by email.",
        "Subscribe",
      ],
      no: [
        "Both states will subscribe the capital of the bank.",
        "He signed up as a soldier in 1949 and left for the front.",
        "Support for the treaty grew.",
      ],
    },
  },
  {
    id: "line.advertisement",
    version: 1,
    why: "labels an advertisement",
    where: "anywhere",
    pattern: line(
      "(?:- ?)?(?:advertisements?|advertising|advertorial|adverts?|ad|ads|iklan|anzeigen?|werbung|reklame|sponsored|promoted|paid (?:content|post|advertisement)|adverti[sz]ement|anzeige|publicidad|publicité|реклама|広告|report this ad(?:vertisement)?|(?:ads?|sponsored) by .{1,40}|remove ads?|skip ad|ad feedback|close ad|advertise (?:with us|here)|why this ad\\??)(?: ?-)?(?: ?[:×x])?",
    ),
    examples: {
      yes: ["Advertisement", "ADVERTISEMENT", "Report this ad", "Sponsored"],
      no: ["Advertising rules were agreed", "The ad hoc committee met"],
    },
  },
];
