import { type LineRule, line } from "../rule.ts";

/** Cookie banners, legal footers, notes of the site's machinery. */
export const noticeLines: readonly LineRule[] = [
  {
    id: "line.cookies",
    version: 1,
    why: "is the site's notice about cookies or consent",
    where: "anywhere",
    pattern: line(
      "(?:this|our|the) (?:web ?site|site|page|blog)s? (?:uses?|may use|utili[sz]es?|stores?) (?:of )?(?:its own |third[- ]party |technical |essential )?cookies?.{0,320}|we (?:and our .{1,60} )?(?:use|store|value) (?:[\\w-]{1,20} ){0,4}?(?:cookies|your privacy).{0,320}|by (?:continuing|using|browsing|clicking|visiting|closing).{1,200}(?:cookies|terms|privacy).{0,200}|(?:accept|reject|manage|allow|decline|deny|got it|cookie|customi[sz]e|necessary)(?: all| only| selected| essential| necessary| my)? (?:cookies?|settings|preferences|policy|consent|choices|options)(?: policy| settings| notice)?\\.?|privacy (?:&|and) cookies(?: policy)?:?.{0,260}|to find out more, including how to control cookies.{0,80}|close and accept|accept all|reject all|i (?:agree|accept|understand)|got it!?|(?:your )?privacy (?:choices|settings|preferences)|do not (?:sell|share) my (?:personal )?(?:information|data|info)|cookies? (?:policy|settings|notice|preferences)",
    ),
    examples: {
      yes: [
        "This website uses cookies to improve your experience.",
        "We use cookies to ensure that we give you the best experience on our website.",
        "Accept all cookies",
        "Privacy & Cookies: This site uses cookies.",
      ],
      no: ["The law on cookies was passed by both chambers.", "We use the words of the treaty."],
    },
  },
  {
    id: "line.copyright",
    version: 1,
    why: "is a copyright or rights notice",
    where: "edge",
    pattern: line(
      "(?:\\(c\\)|©|copyright\\b|&copy;).{0,240}|.{0,160}(?:all rights? reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|все права защищены|reproduction (?:in whole or in part )?(?:is )?prohibited|may not be (?:published, broadcast|reproduced|republished)).{0,200}|.{0,60}© ?\\d{4}.{0,120}|(?:this (?:work|article|content|material|text) is (?:licen[sc]ed|available|published|protected|republished) (?:under|by|with)).{0,200}|text is available under .{1,200}|except where otherwise noted.{0,160}|creative commons .{1,100}licen[cs]e.{0,60}|(?:republish|reprint) this article.{0,60}|the copyright of (?:this|the) .{1,120}",
    ),
    examples: {
      yes: [
        "© 2021 Example News. All rights reserved.",
        "Copyright 2019 The Daily",
        "All Rights Reserved",
        "This work is licensed under a Creative Commons Attribution 4.0 licence.",
      ],
      no: ["The two states signed a copyright treaty in 1973.", "The copyright treaty was signed"],
    },
  },
  {
    id: "line.site-machinery",
    version: 1,
    why: "is a note of the site's machinery",
    where: "anywhere",
    pattern: line(
      "(?:proudly )?powered by .{1,60}|(?:blog|create a free website or blog|website built|site built|theme|design|template|hosted|built)(?: at| by| with| on|: )? ?(?:wordpress|blogger|tumblr|wix|squarespace|typepad|ghost|drupal|joomla|weebly|medium|substack).{0,80}|theme: .{1,60}(?: by .{1,60})?|theme images by .{1,60}|(?:please )?(?:enable|turn on|activate) javascript.{0,120}|(?:you need to|javascript (?:is|must be)|your browser (?:does|is|doesn't|may)).{1,160}|(?:loading|please wait)\\.{0,3}…?|page (?:not found|loaded in).{0,60}|retrieved from \".{1,200}\"?|this page was last (?:edited|modified|updated|changed).{0,120}|(?:page )?last (?:updated|modified|reviewed|edited|changed)(?: (?:on|at|by))?:? .{4,60}|hits:? [\\d,.]{1,10}|(?:page )?views?:? [\\d,.]{1,12}|[\\d,.]{1,12} (?:page )?views|visitors?:? [\\d,.]{1,12}|substack is the home for great (?:culture|writing)|an official website of .{1,80}|here'?s how you know|official websites use \\.gov.{0,40}|secure \\.gov websites use https.{0,40}|a (?:lock|locked padlock).{0,120}|file size:? .{1,20}|reading time:? .{1,20}|\\d{1,3}[- ]min(?:ute)?s?(?: read)?|estimated reading time.{0,30}|(?:privacy policy|terms (?:of (?:use|service)|and conditions|& conditions)|disclaimer|imprint|impressum|accessibility(?: statement)?|legal notice|site ?map|contact us|about us|advertise|careers|feedback|rss(?: feeds?)?|mobile (?:version|site)|desktop version|view (?:full|desktop|mobile) (?:site|version)|corrections|help cent(?:er|re))(?:[\\s|·•∙,/-]{1,4}(?:privacy(?: policy)?|terms(?: (?:of (?:use|service)|and conditions|& conditions))?|disclaimer|imprint|accessibility|legal(?: notice)?|collection notice|site ?map|contact(?: us)?|about(?: us)?|advertise|careers|feedback|cookies?(?: policy)?|help)){0,8}",
    ),
    examples: {
      yes: [
        "Powered by WordPress",
        "Blog at WordPress.com.",
        "This page was last edited on 3 May 2020, at 10:11.",
        "Last updated: 17 March 2021",
        "Privacy Policy",
        "5 min read",
      ],
      no: [
        "The plant is powered by the dam on the border river, which both states built.",
        "The last updated text was signed on Monday.",
      ],
    },
  },
  {
    id: "line.edit-mark",
    version: 1,
    why: "is an editing or reading tool of the page",
    where: "anywhere",
    pattern: line(
      "\\[ ?(?:edit|edit source|hide|show|close|update)(?: ?\\| ?(?:edit source|edit))? ?\\]|\\[?(?:a\\+|a-|aa)\\]?|font size:? .{0,20}|(?:increase|decrease|reset|small|large|bigger|smaller) (?:font|text)(?: size)?|text size:? ?.{0,20}|listen to (?:this )?(?:article|story).{0,40}|play audio|(?:0:00 ?/ ?)?\\d{1,2}:\\d{2}(?: ?/ ?\\d{1,2}:\\d{2})?|your browser does not support.{0,60}|play(?: video)?|pause|mute|unmute|fullscreen|view gallery|view (?:full )?(?:image|photo)s?|enlarge(?: (?:this )?(?:image|photo))?|hide caption|toggle caption|(?:photo|image|slide) \\d{1,3} (?:of|/) \\d{1,3}|\\d{1,3} (?:of|/) \\d{1,3}|expand|collapse",
    ),
    examples: {
      yes: ["[edit]", "Font size: A A A", "Listen to this article", "Image 2 of 5"],
      no: ["Edit", "Clause 2 of 5 clauses"],
    },
  },
];
