/** The four parts of the product that the upgrade document names. */
export const componentNames = ['agent', 'user-portal', 'mobile-app', 'web-service-sdk'] as const;

export type ComponentName = (typeof componentNames)[number];

export const componentTitles: Readonly<Record<ComponentName, string>> = {
  agent: 'agent',
  'user-portal': 'User Portal',
  'mobile-app': 'Mobile App Web Service',
  'web-service-sdk': 'Web Service SDK',
};

/** Steps of the document in which each component is removed. */
export const removalDocumentSteps: Readonly<Record<ComponentName, string>> = {
  'user-portal': 'U2.3',
  'mobile-app': 'U3.2',
  'web-service-sdk': 'U4',
  agent: 'U5',
};

/** `phonefactor`: 5.x and older. `mfa-server`: Azure Multi-Factor Authentication Server 6 and later. */
export type Generation = 'phonefactor' | 'mfa-server';
