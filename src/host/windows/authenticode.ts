import type { PublisherCheck } from '../installer.js';
import { runPowerShell, type ScriptAnswer } from './power-shell.js';
import type { WindowsTools } from './windows-tools.js';

/** Names of `System.Management.Automation.SignatureStatus` are the same in every language; its messages are not. */
const script = `
$signature = Get-AuthenticodeSignature -LiteralPath $env:MFA_UPGRADE_PATH
$subject = $null
if ($signature.SignerCertificate) { $subject = $signature.SignerCertificate.Subject }
$version = (Get-Item -LiteralPath $env:MFA_UPGRADE_PATH).VersionInfo
ConvertTo-Json -Compress @{
  status = $signature.Status.ToString(); subject = $subject
  productName = $version.ProductName; productVersion = $version.ProductVersion
}
`;

export interface SignedFile {
  readonly publisher: PublisherCheck;
  /** From the version resource of a program. */
  readonly productName?: string;
  readonly productVersion?: string;
}

/** Asks Windows who signed a file and whether it trusts the signature. */
export async function readSignature(tools: WindowsTools, path: string): Promise<SignedFile> {
  const values = { MFA_UPGRADE_PATH: path };
  return signedFile(await runPowerShell(tools, { script, values, timeLimitSeconds: 120 }));
}

export function signedFile(answer: ScriptAnswer): SignedFile {
  if (!answer.answered) return { publisher: { status: 'not-checked', reason: answer.reason } };
  const value = (typeof answer.value === 'object' ? answer.value : undefined) ?? {};
  const { status, subject, productName, productVersion } = value as Readonly<Record<string, unknown>>;
  const text = (one: unknown) => (typeof one === 'string' && one.trim() !== '' ? one.trim() : undefined);
  const [name, version] = [text(productName), text(productVersion)];
  return {
    publisher: publisherOf(text(status), text(subject)),
    ...(name === undefined ? {} : { productName: name }),
    ...(version === undefined ? {} : { productVersion: version }),
  };
}

function publisherOf(status: string | undefined, subject: string | undefined): PublisherCheck {
  const signer = subject === undefined ? {} : { subject };
  switch (status) {
    case 'Valid':
      return subject === undefined
        ? { status: 'not-checked', reason: 'Windows called the signature valid but named no signer.' }
        : { status: 'trusted', subject };
    case 'NotSigned':
      return { status: 'unsigned' };
    case 'HashMismatch':
    case 'NotTrusted':
    // A revoked or expired certificate, or a chain that does not end in a trusted root.
    case 'UnknownError':
      return { status: 'untrusted', ...signer };
    default:
      return { status: 'not-checked', reason: `Windows could not judge the signature (${status ?? 'no status'}).` };
  }
}
