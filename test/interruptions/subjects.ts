/** Whom a change can leave without service, by hand for the sample servers: the product judged here is not asked. */
export const subjects = ['sign-in', 'user-portal', 'mobile-app', 'web-service-sdk'] as const;

export type Subject = (typeof subjects)[number];

/** The services that answer a sign-in: of PhoneFactor, and of the MFA Server. */
export const signInServices: readonly string[] = ['PhoneFactorSvc', 'MultiFactorAuth'];

/** Where each web component answers, before or after an upgrade. */
export const applications: Readonly<Record<Exclude<Subject, 'sign-in'>, readonly string[]>> = {
  'user-portal': ['Default Web Site/PhoneFactor', 'Default Web Site/MultiFactorAuth', 'Intranet/mfa'],
  'mobile-app': ['Default Web Site/PhoneFactorPhoneAppWebService'],
  'web-service-sdk': [
    'Default Web Site/PhoneFactorWebServiceSdk',
    'Default Web Site/MultiFactorAuthWebServiceSdk',
    'Intranet/mfasdk',
  ],
};

/** A time without service, by the steps of a plan. */
export interface Interruption {
  readonly subject: Subject;
  /** Id of the step in which it begins; undefined where it was so before the plan. `between`: in no step. */
  readonly from: string | undefined;
  /** Id of the step in which it ends; undefined where the plan does not end it. */
  readonly to: string | undefined;
}
