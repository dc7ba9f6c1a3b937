/** Names of services that pages share to or log in with, as one alternation. */
export const services =
  "wordpress(?:\\.com)?|twitter|x|facebook|fb|google\\+?|google plus|linked-?in|whats ?app|telegram|reddit|pinterest|tumblr|e-?mail|print|pocket|instagram|youtube|flipboard|messenger|facebook messenger|vk(?:ontakte)?|odnoklassniki|line|we ?chat|weibo|skype|viber|threads|mastodon|bluesky|rss|copy(?: link)?|sms|text|stumble ?upon|digg|del\\.?icio\\.?us|delicious|blogger|xing|snapchat|tiktok|medium|kakao ?talk|naver|evernote|buffer|pdf|press this|more|link";
