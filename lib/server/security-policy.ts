import 'server-only';

/** The header in which a static page names the hashes of its inline scripts to this server; readers never get it. */
export const SCRIPT_HASHES = 'x-lectern-script-hashes';

/** `'sha256-…'` of CSP Level 3, and nothing else, so that no header can add a directive. */
const HASH = /^'sha256-[A-Za-z0-9+/]{43}='$/;

/** What the policies need to know of a site. */
export type PolicyOptions = {
  /** Hosts whose images and videos a reader may load into a page. */
  mediaHosts: readonly string[];
  /** Readers come over https, and are to come so for a year. */
  https: boolean;
};

/**
 * The Content-Security-Policy of the site, the same for every answer but for the inline scripts of a page. Monaco writes
 * style elements. A worker goes by the policy of its own file, so that scripts are given it as well.
 *
 * @param hashes separated by blanks; what is no hash is left out.
 */
export function contentPolicy({ mediaHosts }: PolicyOptions, hashes = ''): string {
  const scripts = hashes.split(' ').filter((hash) => HASH.test(hash));
  const media = ["'self'", 'data:', 'blob:', ...mediaHosts.map((host) => `https://${host}:*`)].join(' ');
  return Object.entries({
    'default-src': "'self'",
    'script-src': ["'self'", ...scripts].join(' '),
    'style-src': "'self' 'unsafe-inline'",
    'img-src': media,
    'media-src': media,
    'font-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'frame-src': "'none'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/**
 * What a document demands besides: no text becomes a script or markup but through a policy of this list, the site's own
 * default or one that Next or Monaco makes; two parts of Monaco make one of the same name. Workers have none of these
 * policies, so that scripts are not given this.
 */
export const trustedTypes = `require-trusted-types-for 'script'; trusted-types ${[
  'default',
  'nextjs',
  'nextjs#bundler',
  'defaultWorkerFactory',
  'diffEditorWidget',
  'diffReview',
  'domLineBreaksComputer',
  'dompurify',
  'editorGhostText',
  'editorViewLayer',
  'richScreenReaderContent',
  'standaloneColorizer',
  'stickyScrollViewLayer',
  'tokenizeToString',
  "'allow-duplicates'",
].join(' ')}`;

/** What browsers know by these names and a page of this site never does. */
const OFF = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** The headers that every answer of the site has unless it has its own, besides the policy of its content. */
export const securityHeaders = ({ https }: PolicyOptions): Record<string, string> => ({
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': ['clipboard-write=(self)', ...OFF.map((name) => `${name}=()`)].join(', '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  // Where an answer has a policy of its own that says nothing of frames.
  'x-frame-options': 'DENY',
  ...(https ? { 'strict-transport-security': 'max-age=31536000' } : {}),
});
