interface NoticeProps {
  title: string;
  text?: string;
  action?: string;
  onAction?: () => void;
}

/** A page with one thing to say and at most one thing to do. */
export function Notice({ title, text, action, onAction }: NoticeProps) {
  return (
    <section className="notice">
      <h1>{title}</h1>
      {text && <p>{text}</p>}
      {action && (
        <button type="button" className="notice-action" onClick={onAction}>
          {action}
        </button>
      )}
    </section>
  );
}
