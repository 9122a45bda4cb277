export type SiteFooterProps = {
  brand: string;
  links: readonly { label: string; href: string }[];
};

export const SiteFooter = ({ brand, links }: SiteFooterProps) => (
  <footer className="site-footer">
    <span>{brand}</span>
    {links.map((link) => (
      <a key={link.href} href={link.href}>
        {link.label}
      </a>
    ))}
  </footer>
);
