/** An exact fraction; the denominator is always positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** What an expression is: its exact value, the beginning of one, or none. */
export type Arithmetic = Fraction | 'partial' | 'invalid';

// Nobody types more than this into a price; beyond it exact fractions would only cost time.
const longest = 64;

const tokenPattern = /\d+\.?\d*|\.\d+|[-+*/()]/y;

function tokenize(text: string): readonly string[] | undefined {
  const tokens: string[] = [];
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < text.length) {
    const match = tokenPattern.exec(text);
    if (!match) return undefined;
    tokens.push(match[0]);
  }
  return tokens;
}

function toFraction(digits: string): Fraction {
  const [whole = '', decimals = ''] = digits.split('.');
  return { numerator: BigInt(`0${whole}${decimals}`), denominator: 10n ** BigInt(decimals.length) };
}

/** Evaluates `+ - * / ( )` over plain decimals (no separators, no spaces), exactly. */
export function evaluateArithmetic(text: string): Arithmetic {
  if (text.length > longest) return 'invalid';
  const tokens = tokenize(text);
  if (!tokens) return 'invalid';
  let position = 0;

  const factor = (): Arithmetic => {
    const token = tokens[position];
    if (token === undefined) return 'partial';
    position += 1;
    if (token === '-' || token === '+') {
      const value = factor();
      return typeof value === 'string' || token === '+' ? value : { ...value, numerator: -value.numerator };
    }
    if (token === '(') {
      const value = sum();
      if (typeof value === 'string') return value;
      if (position === tokens.length) return 'partial';
      position += 1;
      return tokens[position - 1] === ')' ? value : 'invalid';
    }
    return /\d/.test(token) ? toFraction(token) : 'invalid';
  };

  const product = (): Arithmetic => {
    let left = factor();
    while (typeof left !== 'string' && (tokens[position] === '*' || tokens[position] === '/')) {
      const divides = tokens[position] === '/';
      position += 1;
      const right = factor();
      if (typeof right === 'string') return right;
      if (divides && right.numerator === 0n) return 'invalid';
      const [over, under] = divides ? [right.denominator, right.numerator] : [right.numerator, right.denominator];
      const sign = under < 0n ? -1n : 1n;
      left = { numerator: left.numerator * over * sign, denominator: left.denominator * under * sign };
    }
    return left;
  };

  const sum = (): Arithmetic => {
    let left = product();
    while (typeof left !== 'string' && (tokens[position] === '+' || tokens[position] === '-')) {
      const sign = tokens[position] === '-' ? -1n : 1n;
      position += 1;
      const right = product();
      if (typeof right === 'string') return right;
      left = { numerator: left.numerator * right.denominator + sign * right.numerator * left.denominator, denominator: left.denominator * right.denominator };
    }
    return left;
  };

  const value = sum();
  return typeof value !== 'string' && position < tokens.length ? 'invalid' : value;
}
