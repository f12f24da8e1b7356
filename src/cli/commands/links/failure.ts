/** Why there was no answer. */
export interface Failure {
  /** As the report says it: "the host is unknown". */
  reason: string;
  /** A reader's browser will fail as well. */
  certain: boolean;
}

/** Also how every host looks from a machine that is offline. */
export const UNKNOWN_HOST = 'the host is unknown';
const TOO_LATE: Failure = { reason: 'no answer in time', certain: false };

/** By the codes of Node and of OpenSSL; those of certificates are told by their look. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Error && error.name === 'TimeoutError') return TOO_LATE;
  const code = codeOf(error);
  if (code === 'ENOTFOUND') return { reason: UNKNOWN_HOST, certain: true };
  if (code === 'ETIMEDOUT' || code === 'UND_ERR_CONNECT_TIMEOUT') return TOO_LATE;
  if (code === 'ECONNREFUSED') return { reason: 'the host refuses connections', certain: false };
  if (code === 'ECONNRESET' || code === 'UND_ERR_SOCKET' || code === 'EPIPE') {
    return { reason: 'the host closes the connection', certain: false };
  }
  if (/CERT|SIGNATURE|^ERR_(TLS|SSL)_/.test(code))
    return { reason: `no trust in its certificate (${code})`, certain: true };
  return { reason: `no answer (${code})`, certain: false };
}

/** `fetch` wraps what went wrong, and a host with several addresses wraps it once more. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  return error.cause === undefined ? error.message : codeOf(error.cause);
}
