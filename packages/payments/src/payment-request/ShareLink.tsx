'use client';
import { CopyButton, ExternalIcon, useMessages, VisuallyHidden } from '@gigstack-ui/ui';
import { paymentRequestMessages } from '../messages/paymentRequestMessages.js';

interface ShareLinkProps {
  link: string;
  amount: string;
  what: string;
  email: string | undefined;
  phone: string | undefined;
  onShare: (by: 'copy' | 'email' | 'whatsapp' | 'open') => void;
}

/** The link itself, and the ways to hand it on. They are plain links, so no blocker of popups is in their way. */
export function ShareLink({ link, amount, what, email, phone, onShare }: ShareLinkProps) {
  const texts = useMessages(paymentRequestMessages);
  const message = `${texts.shareText(amount, what)} ${link}`;
  const mail = `mailto:${encodeURIComponent(email ?? '')}?subject=${encodeURIComponent(texts.shareSubject(what))}&body=${encodeURIComponent(message)}`;
  const chat = `https://wa.me/${whatsAppNumber(phone)}?text=${encodeURIComponent(message)}`;
  const ways = [
    { by: 'whatsapp', label: texts.whatsApp, href: chat },
    { by: 'email', label: texts.email, href: mail },
    { by: 'open', label: texts.open, href: link },
  ] as const;
  return (
    <div className="gs-pay-part">
      <div className="gs-pay-link">
        <span className="gs-pay-url gs-code">{link.replace(/^https?:\/\//, '')}</span>
        <CopyButton size="sm" value={link} label={texts.copyLink} onCopied={() => onShare('copy')} />
      </div>
      <div className="gs-pay-share">
        {ways.map(({ by, label, href }) => (
          <a key={by} className="gs-pay-way" href={href} onClick={() => onShare(by)} {...(by !== 'email' && { target: '_blank', rel: 'noopener noreferrer', referrerPolicy: 'no-referrer' })}>
            {label}
            {by !== 'email' && (
              <>
                <ExternalIcon />
                <VisuallyHidden>, {texts.newTab}</VisuallyHidden>
              </>
            )}
          </a>
        ))}
      </div>
    </div>
  );
}

/** Digits with the country in front: ten are a Mexican number; none lets the person choose. */
function whatsAppNumber(phone: string | undefined): string {
  const digits = phone?.replace(/\D/g, '') ?? '';
  return digits.length === 10 ? `52${digits}` : digits;
}
