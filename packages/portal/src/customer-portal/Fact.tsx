interface FactProps {
  term: string;
  value: string | undefined;
  /** The SAT's code of the value, smaller beside it. */
  code?: string | undefined;
  /** Where the value is, smaller beside it. */
  place?: string | undefined;
  strong?: boolean;
  /** The value is a code itself. */
  isCode?: boolean;
}

/** One term with its value; nothing when there is no value. */
export function Fact({ term, value, code, place, strong = false, isCode = false }: FactProps) {
  if (!value) return null;
  return (
    <div className="gs-portal-fact">
      <dt>{term}</dt>
      <dd className={isCode ? 'gs-code' : undefined} data-strong={strong || undefined}>
        {value} {code && <span className="gs-code gs-portal-muted gs-portal-small">{code}</span>}
        {place && <span className="gs-portal-muted gs-portal-small">{place}</span>}
      </dd>
    </div>
  );
}
