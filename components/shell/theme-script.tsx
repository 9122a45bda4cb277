/**
 * Sets the chosen theme before the first paint. The one inline script of the site: its text is constant, so
 * that the content security policy can name its hash.
 */
const script =
  "const theme=localStorage.getItem('theme');if(theme==='light'||theme==='dark')document.documentElement.dataset.theme=theme";

export const ThemeScript = () => <script dangerouslySetInnerHTML={{ __html: `{${script}}` }} />;
