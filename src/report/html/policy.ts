/** A CSP source of an inline block: its SHA-256, as the policy wants it. Web Crypto, so it runs in Node and browsers. */
async function hashSource(inline: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(inline)));
  return `'sha256-${btoa(String.fromCharCode(...digest))}'`;
}

/** A policy under which nothing is loaded, and nothing runs or styles but the inline blocks given. */
export async function contentSecurityPolicy(style: string, script?: string): Promise<string> {
  const scriptSource = script === undefined ? "" : ` script-src ${await hashSource(script)};`;
  return `default-src 'none'; style-src ${await hashSource(style)};${scriptSource} base-uri 'none'; form-action 'none'`;
}
