import { omitUndefined } from '../../base/json.js';
import type { PublisherCheck } from '../installer.js';
import { organizationOf } from '../signer.js';
import { runPowerShell, type ScriptAnswer } from './power-shell.js';
import type { WindowsTools } from './windows-tools.js';

/** Names of `System.Management.Automation.SignatureStatus` are the same in every language; its messages are not. */
export const signatureScript = `
$signed = Get-AuthenticodeSignature -LiteralPath $data.path;
$certificate = $signed.SignerCertificate;
$version = (Get-Item -LiteralPath $data.path -Force).VersionInfo;
$value = @{
  status = "$($signed.Status)"; message = $signed.StatusMessage;
  subject = $certificate.Subject; thumbprint = $certificate.Thumbprint;
  productName = $version.ProductName; productVersion = $version.ProductVersion
};
`;

export interface SignedFile {
  readonly publisher: PublisherCheck;
  /** From the version resource of a program. */
  readonly productName?: string;
  readonly productVersion?: string;
}

/** Asks Windows who signed a file and whether it trusts the signature. */
export async function readSignature(tools: WindowsTools, path: string): Promise<SignedFile> {
  return signedFile(await runPowerShell(tools, { script: signatureScript, data: { path }, timeLimitSeconds: 120 }));
}

export function signedFile(answer: ScriptAnswer): SignedFile {
  if (!answer.answered) return { publisher: { status: 'not-checked', reason: answer.reason } };
  const value = (typeof answer.value === 'object' ? answer.value : undefined) ?? {};
  const { productName, productVersion, ...signature } = value as Readonly<Record<string, unknown>>;
  const text = (one: unknown) => (typeof one === 'string' && one.trim() !== '' ? one.trim() : undefined);
  const [name, version] = [text(productName), text(productVersion)];
  return {
    publisher: publisherOf(
      text(signature.status),
      omitUndefined({ subject: text(signature.subject), thumbprint: text(signature.thumbprint)?.toUpperCase() }),
      text(signature.message),
    ),
    ...(name === undefined ? {} : { productName: name }),
    ...(version === undefined ? {} : { productVersion: version }),
  };
}

function publisherOf(
  status: string | undefined,
  { subject, thumbprint }: { readonly subject?: string; readonly thumbprint?: string },
  message: string | undefined,
): PublisherCheck {
  const rest = omitUndefined({ thumbprint, organization: subject === undefined ? undefined : organizationOf(subject) });
  switch (status) {
    case 'Valid':
      return subject === undefined
        ? { status: 'not-checked', reason: 'Windows called the signature valid but named no signer.' }
        : { status: 'trusted', subject, ...rest };
    case 'NotSigned':
      return { status: 'unsigned' };
    case 'HashMismatch':
    case 'NotTrusted':
    // A revoked or expired certificate, a chain that does not end in a trusted root, or one that Windows cannot follow
    // because it has no internet or old roots: the message says which.
    case 'UnknownError':
      return { status: 'untrusted', ...omitUndefined({ subject, reason: message }), ...rest };
    default:
      return { status: 'not-checked', reason: `Windows could not judge the signature (${status ?? 'no status'}).` };
  }
}
