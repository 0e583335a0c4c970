/** The tent of the brand. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <rect width="32" height="32" rx="8" />
      <path d="M7 23 16 9l9 14M11.5 23 16 16l4.5 7" />
    </svg>
  );
}
