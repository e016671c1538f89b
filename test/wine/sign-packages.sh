#!/usr/bin/env bash
# sign-packages.sh FOLDER: signs the programs and packages below FOLDER/packages by an authority that is made for it and
# whose key is thrown away. FOLDER/authority.cer is its certificate; FOLDER/unsigned keeps one package without a signature.
# Needs openssl and osslsigncode.
set -euo pipefail
folder=$1
keys=$(mktemp -d)
trap 'rm -rf "$keys"' EXIT
subject='/O=Look-alikes of mfa-server-upgrade/CN='
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "${subject}Throw-away authority" \
  -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign \
  -keyout "$keys/authority.key" -out "$keys/authority.pem" 2>/dev/null
openssl req -newkey rsa:2048 -nodes -subj "${subject}Throw-away signer" -keyout "$keys/signer.key" -out "$keys/signer.csr" 2>/dev/null
openssl x509 -req -in "$keys/signer.csr" -CA "$keys/authority.pem" -CAkey "$keys/authority.key" -CAcreateserial -days 2 \
  -extfile <(printf 'basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=codeSigning\n') \
  -out "$keys/signer.pem" 2>/dev/null
openssl x509 -in "$keys/authority.pem" -outform der -out "$folder/authority.cer"
mkdir -p "$folder/unsigned"
for package in "$folder"/packages/*.msi "$folder"/packages/*.exe; do
  name=$(basename "$package")
  if [[ $name == MultiFactorAuthenticationUserPortalSetup*.msi ]]; then cp "$package" "$folder/unsigned/$name"; fi
  osslsigncode sign -h sha256 -certs "$keys/signer.pem" -key "$keys/signer.key" -in "$package" -out "$keys/signed" >/dev/null
  mv "$keys/signed" "$package"
done
