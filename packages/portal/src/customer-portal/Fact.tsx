interface FactProps {
  term: string;
  value: string | undefined;
  /** Smaller, beside the value: a code or a place. */
  detail?: string | undefined;
  strong?: boolean;
  /** In the face of codes. */
  code?: boolean;
}

/** One term with its value; nothing when there is no value. */
export function Fact({ term, value, detail, strong = false, code = false }: FactProps) {
  if (!value) return null;
  return (
    <div className="gs-portal-fact">
      <dt>{term}</dt>
      <dd className={code ? 'gs-code' : undefined} data-strong={strong || undefined}>
        {value} {detail && <span className="gs-code gs-portal-muted gs-portal-small">{detail}</span>}
      </dd>
    </div>
  );
}
