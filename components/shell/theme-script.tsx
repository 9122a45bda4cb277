/** Sets the chosen theme before the first paint. Its text is constant. */
const script =
  "const theme=localStorage.getItem('theme');if(theme==='light'||theme==='dark')document.documentElement.dataset.theme=theme";

export const ThemeScript = () => <script dangerouslySetInnerHTML={{ __html: `{${script}}` }} />;
