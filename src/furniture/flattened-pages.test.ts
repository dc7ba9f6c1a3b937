import { expect, test } from "vitest";
import { readBytes } from "../intake/read-bytes.ts";
import { keptBlocks, markFurniture } from "./mark-furniture.ts";

/** Pages as they arrive when copied as text: lines marked with "- " are furniture, the others are the article. */
const pages: Readonly<Record<string, string>> = {
  "a WordPress blog": `
- Skip to content
- Menu
Border bridge opens after six years
- Posted on March 4, 2019 by editor
On 1 March 2019 the foreign ministers of the two states opened a bridge over the border river and signed a protocol on its upkeep.
The protocol names a joint commission, which is to meet each spring in one of the two capitals.
- Share this:
- Click to share on Twitter (Opens in new window)
- Click to share on Facebook (Opens in new window)
- Like this:
- Like Loading...
- Related
- Talks on the river fishery
- In "Economy"
- Published by editor
- View all posts by editor
- Post navigation
- Previous Post: Trade figures for the year
- Next Post: A visit in April
- 2 thoughts on “Border bridge opens after six years”
- Marta says:
- I crossed it last week and the queue was two hours long, so the commission has something to do already.
- Reply
- Leave a Reply Cancel reply
- Your email address will not be published. Required fields are marked *
- Comment
- Name *
- Email *
- Website
- Save my name, email, and website in this browser for the next time I comment.
- Notify me of follow-up comments by email.
- This site uses Akismet to reduce spam. Learn how your comment data is processed.
- Search for:
- Recent Posts
- A visit in April
- Archives
- March 2019
- Blog at WordPress.com.
- Privacy & Cookies: This site uses cookies. By continuing to use this website, you agree to their use.
- Close and accept`,

  "a Blogger blog": `
The ambassador's farewell
The ambassador left the capital on 12 June 1974 after five years, and the president received him on the eve of his journey.
He carried a letter in which the president asked for a treaty of friendship between the two peoples.
- Posted by Archivist at 9:30 AM
- Email ThisBlogThis!Share to TwitterShare to FacebookShare to Pinterest
- Labels: diplomacy, 1974
- No comments:
- Post a Comment
- Newer Post Older Post Home
- Subscribe to: Post Comments (Atom)
- About Me
- View my complete profile
- Blog Archive
- ▼ 2020 (4)
- ► 2019 (11)
- Powered by Blogger.`,

  "a news site": `
- Home > World > Asia
Ministers agree ceasefire line
- By Jane Roe
- Published 10:45, 17 March 2021
- Share
- Facebook
- Twitter
- Email
The two defence ministers agreed on Tuesday on a line along which both armies will halt, officials in both capitals said.
- Advertisement
- Read more: Village waits for the convoy
"We have a line and a date," one of the ministers told reporters after the talks.
- Related Articles
- Convoy reaches the valley
- Who drew the old border?
Troops are to leave the valley by the end of April, and observers of the regional organisation will count them.
(END)
- Reporting by Jane Roe; editing by John Doe
- Sign up for our morning newsletter
- Get the day's main stories delivered to your inbox
- Enter your email address
- Most Read
- Storm closes three ports
- Opinion: the price of a line
- © 2021 Example News. All rights reserved.
- Terms of Use | Privacy Policy | Contact Us`,

  "a ministry's site": `
- Skip to main content
- Font size: A A A
- Home
- News
- Contact
Joint Statement on the Visit of the Prime Minister
- Date: 5 May 2003
At the invitation of the Prime Minister, the head of the neighbouring government paid an official visit from 3 to 5 May 2003.
The two sides agreed:
1. to open consulates in two cities;
2. to exchange lists of prisoners;
3. to meet again within a year.
- Print this page
- Share on Facebook
- Back to top
- Last updated: 6 May 2003
- This website uses cookies to ensure you get the best experience.
- Accept all cookies`,

  "a letter by e-mail": `
The envoy and the dam
- Thanks for reading! Subscribe for free to receive new posts and support my work.
- Subscribe
In 1961 an envoy arrived with a plan for a dam that would light both banks of the river, and the cabinet argued for a year.
The treaty of 1962 gave each state half of the power and the costs, and it is still in force.
- Share this post
- Share
- Leave a comment
- Discussion about this post
- Comments
- Restacks
- Ready for more?
- © 2024 The Archive
- Privacy ∙ Terms ∙ Collection notice
- Start Writing
- Get the app
- Substack is the home for great culture`,
};

test.each(Object.entries(pages))(
  "%s: each line of furniture goes with its rule, no line of the body does",
  (_, page) => {
    const lines = page.trim().split("\n");
    const text = lines.map((line) => line.replace(/^- /, "")).join("\n\n");
    const document = markFurniture(readBytes(new TextEncoder().encode(text), { name: "page.txt" }));
    expect(document.text).toBe(text);
    const kept = keptBlocks(document, document.removed).map(({ start, end }) => text.slice(start, end));
    expect(kept).toEqual(lines.filter((line) => !line.startsWith("- ")));
    for (const { rule, why } of document.removed) {
      expect(rule).toMatch(/^line\.[a-z-]+$/);
      expect(why.length).toBeGreaterThan(10);
    }
  },
);
