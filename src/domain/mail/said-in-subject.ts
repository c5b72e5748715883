/**
 * Whether the subject says that a person only confirms receipt: "Acknowledgement: Damp in my bathroom". It is
 * how the council's own template begins; an ordinary "Re:" is a reply.
 */
export const saysAcknowledgement = (subject: string): boolean =>
  /^\s*(?:acknowledgement|cydnabyddiaeth)\s*:/i.test(subject);

/** Whether the subject says that the reply will take longer: "Holding reply: Damp in my bathroom". */
export const saysHoldingReply = (subject: string): boolean =>
  /^\s*(?:holding (?:reply|response)|(?:ateb|ymateb) dros dro)\s*:/i.test(subject);
