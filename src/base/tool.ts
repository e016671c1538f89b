/** How the suite names itself in manifests and reports. A test holds the version to package.json's. */
export const toolName = 'mfa-server-upgrade';
export const toolVersion = '1.0.0';
