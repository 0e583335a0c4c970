/** What a made-up certificate is made of. */
export interface SampleCertificateOptions {
  rfc: string;
  name?: string;
  /** Milliseconds; two days ago unless told. */
  validFrom?: number;
  /** Milliseconds; four years from now unless told. */
  validUntil?: number;
}

const day = 86_400_000;

/** The bytes of a certificate (.cer) that the emulator reads like one of the SAT's, and nobody else takes for one: it has no key and no seal. */
export function sampleCertificate({ rfc, name = rfc, validFrom = Date.now() - 2 * day, validUntil = Date.now() + 1460 * day }: SampleCertificateOptions): Uint8Array {
  const subject = sequence(attribute(0x03, name), attribute(0x2d, rfc));
  const algorithm = sequence(node(0x05));
  return sequence(
    sequence(node(0x02, 1), algorithm, sequence(), sequence(time(validFrom), time(validUntil)), subject, sequence()),
    algorithm,
    node(0x03, 0),
  );
}

/** The bytes of a key file (.key) to go with it. */
export function sampleKey(): Uint8Array {
  return sequence(sequence(node(0x05)), node(0x04, ...new TextEncoder().encode('LLAVE DE PRUEBA')));
}

function attribute(type: number, text: string): Uint8Array {
  return node(0x31, ...sequence(node(0x06, 0x55, 0x04, type), node(0x0c, ...new TextEncoder().encode(text))));
}

/** GeneralizedTime, seconds and no fraction. */
function time(milliseconds: number): Uint8Array {
  const digits = new Date(milliseconds).toISOString().replace(/\.\d+/, '').replace(/[-:T]/g, '');
  return node(0x18, ...new TextEncoder().encode(digits));
}

function sequence(...members: Uint8Array[]): Uint8Array {
  return node(0x30, ...members.flatMap((member) => [...member]));
}

function node(tag: number, ...content: number[]): Uint8Array {
  const { length } = content;
  const size = length < 0x80 ? [length] : [0x82, length >> 8, length & 0xff];
  return Uint8Array.from([tag, ...size, ...content]);
}
