/**
 * What texts may become scripts and markup where the policy of a page demands Trusted Types and the code hands over a
 * plain text: addresses of the site's own built scripts, and texts without a tag. The one tag is how React makes a
 * script element that does not run. Monaco has policies of its own. The text is constant, as its hash is.
 * https://www.w3.org/TR/trusted-types/#default-policy-hdr
 */
const script =
  "globalThis.trustedTypes?.createPolicy('default',{" +
  "createScriptURL:url=>new URL(url,location.href).href.startsWith(location.origin+'/_next/static/')?url:null," +
  "createHTML:html=>html.includes('<')&&html!=='<script><\\/script>'?null:html})";

export const TrustedTypesScript = () => <script dangerouslySetInnerHTML={{ __html: script }} />;
