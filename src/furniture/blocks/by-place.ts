import { type BlockRule, mark } from "../rule.ts";

const navigation = mark(
  "nav|navbar|navigation|sitenav|topnav|subnav|mainnav|navlinks|menu|submenu|menubar|menuitem|breadcrumbs?|pagination|pager|paging|toolbar|sitemap|skip-link|skiplink|toc|tabs|banner|masthead",
);
const comments = mark(
  "comments?|commentlist|comment-form|disqus|respond|replies|reply|discussion|livefyre|vukkle|vukkul|reviews?-list|webmention|trackbacks?",
);
const sharing = mark(
  "share|shares|sharing|sharebar|sharebuttons?|sharetools|sharedaddy|social|socials|socialwrapper|social-links|addthis|addtoany|follow|followus|like-button|likes|print-tools|article-tools|tools",
);
const related = mark(
  "related|relateds|recommend|recommended|recommendations?|recirc|recirculation|more-stories|morestories|more-from|read-?more|read-?next|readmore|also|also-read|seealso|see-also|teasers?|trending|popular|most-read|mostread|latest|promos?|outbrain|taboola|zergnet|mgid|upnext|up-next|next-article|prev-next|post-navigation|suggested|similar|linked-stories|related-links|further-reading|mm_related|hyperlink-list|infobox|factbox-links|carousel|widget|widgets|sidebar|rail|right-rail|aside|complementary|cta|cta-stories|callout-link|rich-link|richlink|story-link|inline-link",
);
const letters = mark(
  "newsletter|newsletters|newsletter-signup|signup|sign-up|signup-form|subscribe|subscription|subscriptions|email-signup|emailsignup|mailchimp|mc_embed_signup|email-capture|optin|opt-in|join-us|donate|donation|membership|paywall-promo|registration",
);
const advert = mark(
  "ad|ads|advert|adverts|advertisement|advertising|adslot|ad-slot|ad-container|adsbygoogle|dfp|gpt|sponsor|sponsored|sponsors|promoted|affiliate|affiliates|commercial|partner-content|native-ad",
);
const captions = mark(
  "[a-z]{0,40}captions?|figcaption|figure|figure-caption|newscaption|wf_caption|wp-caption|wp-caption-text|image-caption|photo-caption|img-caption|caption-text|captionlink|(?:[a-z]{0,40})?(?:image|photo|picture|embed|media)credits?|credits?|photo-credit|image-credit|photocredit|imagecredit|image-source|photo-source|copyrightholder|photographer|attribution|gallery|galleries|slideshow|slide|slides|slider|lightbox|resgallery|image-meta|media-caption|embeddedmediacaption|mediacaption|video-title|video-caption|thumbnail|thumb|featured-image|imagebox|storyimage",
);
const bylines = mark(
  "byline|bylines|byline-date|author|authors|author-name|author-info|author-details|author-bio|author-box|authorbox|author-flyout|by-author|article-author|post-author|entry-author|contributors?|reporter|writer|meta|metadata|post-meta|entry-meta|article-meta|entry-byline|postmeta|post-info|entry-info|publish-info|publish-date|published|pub-date|pubdate|datepublished|datemodified|publication-date|date|dates|dateline|datetime|date-time|time|timestamp|time-stamp|post-date|entry-date|posted-on|updated|last-updated|modified|reading-time|read-time|post-views|views|views-count|bio|about-author|abouttheauthor|avatar|signature|vcard",
);
const tags = mark(
  "tags?|tag-list|taglist|tag-links|article-tags|post-tags|entry-tags|keywords?|topics?|categories|category-list|cat-links|filed-under|labels?|post-labels",
);
const footer = mark(
  "footer|foot|copyright|legal|disclaimer|disclosure|colophon|terms|privacy|fine-print|endnote-legal|entry-footer|post-footer|article-footer|print-footer|print-header|print-only|print-source",
);
const hidden = mark(
  "sr-only|d-print-block|print-only|screen-reader-text|screen-reader|visually-hidden|visuallyhidden|hidden|hide|a11y|offscreen|off-screen|assistive-text|accessibility|noprint-hidden|is-hidden|element-invisible",
);
const forms = mark(
  "form|button|btn|label|legend|input|fieldset|select|search|searchform|login|log-in|signin|sign-in|logged-in|not-logged-in|modal|popup|pop-up|overlay|dialog|alertdialog|lightbox|scrim|toast|cookie|cookies|cookie-banner|consent|gdpr|onetrust|makehomepage|survey|poll|quiz|rating|ratings|vote|voting",
);

function at(
  id: string,
  why: string,
  pattern: RegExp,
  most: number,
  yes: [string, string],
  no: [string, string],
): BlockRule {
  return {
    id,
    version: 1,
    why,
    test: (block) => block.words <= most && pattern.test(block.branch) && !embeddedPost.test(block.branch),
    examples: {
      yes: yes.map((branch) => ({ text: "Words of the page", branch })),
      no: no.map((branch) => ({ text: "Words of the page", branch })),
    },
  };
}

/** A post of a social network quoted in the body: its markup speaks of sharing, but it is evidence. */
const embeddedPost =
  /(?:^|> )blockquote[^>]*\.(?:twitter-tweet|twitter-video|instagram-media|bluesky-embed|tiktok-embed|fb-post)/;

const any = Number.POSITIVE_INFINITY;

/** Rules on where a block stands in the markup below the body's own containers: tags, roles, class and id words. */
export const placeRules: readonly BlockRule[] = [
  at(
    "html.navigation",
    "stands in a menu, breadcrumb or pager",
    navigation,
    any,
    ["nav > ul > li > a", "div.site-nav > a"],
    ["div.navy-history > p", "p"],
  ),
  at(
    "html.comments",
    "stands among the comments or their form",
    comments,
    any,
    ["div#comments > p", "section.comment-list > li"],
    ["div.commentary > p", "p"],
  ),
  at(
    "html.sharing",
    "stands in a sharing bar",
    sharing,
    60,
    ["div.social-share > span", "ul.share > li"],
    ["div.shareholders > p", "p"],
  ),
  at(
    "html.newsletter",
    "stands in a sign-up box",
    letters,
    any,
    ["div.newsletter-signup > p", "div#subscribe > h3"],
    ["div.letter > p", "p"],
  ),
  at(
    "html.advertisement",
    "stands in an advertisement",
    advert,
    any,
    ["div.ad > p", "div.sponsored > p"],
    ["div.address > p", "p"],
  ),
  at(
    "html.form",
    "stands in a form, dialogue or notice of the site",
    forms,
    any,
    ["form > p", "div.cookie-banner > p"],
    ["div.format > p", "p"],
  ),
  at(
    "html.footer",
    "stands in a footer or legal note",
    footer,
    any,
    ["footer > p", "div.article-footer > p"],
    ["div.football > p", "p"],
  ),
  at(
    "html.caption",
    "stands in a picture's caption, credit or gallery",
    captions,
    any,
    ["figure > figcaption", "div.wp-caption > p"],
    ["div.figures-table > p", "p"],
  ),
  at(
    "html.byline",
    "stands in the byline, date line or note on the author",
    bylines,
    150,
    ["div.byline > span", "span.timestamp"],
    ["div.authority > p", "p"],
  ),
  at(
    "html.tags",
    "stands in a list of tags or categories",
    tags,
    40,
    ["ul.tags > li > a", "div.post-tags > a"],
    ["div.stage > p", "p"],
  ),
  at(
    "html.related",
    "stands in a box of other articles or in the margin",
    related,
    any,
    ["div.related > a", "aside > p"],
    ["div.correlated > p", "p"],
  ),
  at(
    "html.not-shown",
    "is there for machines or print, not for readers",
    hidden,
    any,
    ["span.sr-only", "p.visually-hidden"],
    ["div.hideaway > p", "p"],
  ),
];
