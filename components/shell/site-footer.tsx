export type SiteFooterProps = {
  brand: string;
  links: readonly { label: string; href: string }[];
  /** Names the row of exports. */
  label: string;
};

const exports = ['/llms.txt', '/openapi.json'];

export const SiteFooter = ({ brand, links, label }: SiteFooterProps) => (
  <footer className="site-footer">
    <span>{brand}</span>
    {links.map((link) => (
      <a key={link.href} href={link.href}>
        {link.label}
      </a>
    ))}
    <span className="site-exports">
      {label}
      {exports.map((href) => (
        <a key={href} href={href}>
          {href.slice(1)}
        </a>
      ))}
    </span>
  </footer>
);
