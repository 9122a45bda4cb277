/** The mark: an open book on a stand, in the colour of the text around it. */
export const BrandMark = () => (
  <svg
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.75"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden
  >
    <path d="M12 6.5C9.5 4.6 6.4 4.2 3 4.5v10c3.4-.3 6.5.1 9 2 2.5-1.9 5.6-2.3 9-2v-10c-3.4-.3-6.5.1-9 2Z" />
    <path d="M12 6.5V21M8.5 21h7" />
  </svg>
);
