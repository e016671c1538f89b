/** How the suite names itself in manifests and reports. A test compares the version with package.json's. */
export const toolName = 'mfa-server-upgrade';
export const toolVersion = '1.0.0';
