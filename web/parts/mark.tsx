/** The mark: somebody standing on the middle step. */
export const Mark = () => (
  <svg viewBox="0 0 26 26" aria-hidden="true" class="mark">
    <path d="M1 25V19h8v-6h8V7h8v18z" />
    <circle cx="13" cy="6.5" r="4.2" />
  </svg>
);
